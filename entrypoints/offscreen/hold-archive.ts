import type { OwnHandlers } from '../../utils/browser/listen';
import type { OffscreenCalls } from '../../utils/browser/messages';
import { holdFile, letGo } from '../../utils/browser/storage/hold-file';
import { succeed } from '../../utils/core/model/result';

type HoldCalls = Pick<OffscreenCalls, 'offscreen.hold-archive' | 'offscreen.let-go'>;

/** The whole archive as a file of this page, which is told to stay open: Chrome's worker cannot give a file an address. */
export const holdHandlers = (stay: (how: 'hold' | 'let-go') => void): OwnHandlers<HoldCalls> => ({
  'offscreen.hold-archive': async ({ at }) => {
    stay('hold');
    const { exportArchive } = await import('../../utils/store/backup/export-archive');
    const { openArchive } = await import('../../utils/store/database');
    const archive = openArchive();
    try {
      return succeed(holdFile(await exportArchive(archive, at)));
    } finally {
      archive.close();
    }
  },
  'offscreen.let-go': async ({ url }) => {
    stay('let-go');
    return succeed(letGo(url));
  },
});
