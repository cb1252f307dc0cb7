import { holdOffscreen } from '../../browser/parsing/ask-offscreen';
import { type HeldFile, holdFile, letGo } from '../../browser/storage/hold-file';
import type { Time } from '../../core/model/hash';
import type { Archive } from '../../store/database';

/** A long archive takes a while to write. */
const LIMIT_MS = 10 * 60_000;

type Use<Value> = (file: HeldFile) => Promise<Value>;

/** Firefox's event page can hold a file itself. */
const withOwnFile = async <Value>(archive: Archive, at: Time, use: Use<Value>): Promise<Value> => {
  const { exportArchive } = await import('../../store/backup/export-archive');
  const file = holdFile(await exportArchive(archive, at));
  try {
    return await use(file);
  } finally {
    letGo(file.url);
  }
};

/** Chrome's worker cannot: the offscreen page makes and holds it. */
const withOffscreenFile = <Value>(at: Time, use: Use<Value>): Promise<Value> =>
  holdOffscreen(LIMIT_MS, async (ask) => {
    const file = await ask('offscreen.hold-archive', { at });
    if (!file.ok) throw new Error(`offscreen page: ${file.error.code} ${file.error.detail ?? ''}`.trim());
    try {
      return await use(file.value);
    } finally {
      await ask('offscreen.let-go', { url: file.value.url });
    }
  });

/** The whole archive as a file with an address, for as long as it is used. */
export const withFile = <Value>(archive: Archive, at: Time, use: Use<Value>): Promise<Value> =>
  import.meta.env.FIREFOX ? withOwnFile(archive, at, use) : withOffscreenFile(at, use);
