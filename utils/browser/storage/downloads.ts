import browser, { type Downloads } from 'webextension-polyfill';
import type { BackupFault } from '../../core/model/options/backup';
import { messageOf } from '../errors';

const RIGHT = { permissions: ['downloads' as const] };

/** Asks the browser to be allowed to save files. Call it synchronously in the press. */
export const requestDownloads = (): Promise<boolean> => browser.permissions.request(RIGHT);

export const mayDownload = (): Promise<boolean> => browser.permissions.contains(RIGHT);

/** Gives the right back; the one of an e2e build is required and stays. */
export const dropDownloads = async (): Promise<void> => {
  await browser.permissions.remove(RIGHT).catch(() => false);
};

/** How a download stands; `lost` where nobody can say, or what was cut short may well succeed the next time. */
export type DownloadEnd = 'complete' | 'under-way' | 'lost' | Exclude<BackupFault, 'not-allowed' | 'cut-short'>;

/** By what the browsers' reasons begin with. */
const REASONS: readonly [start: string, end: DownloadEnd][] = [
  ['FILE_NO_SPACE', 'no-room'],
  ['FILE_BLOCKED', 'held-back'],
  ['FILE_VIRUS_INFECTED', 'held-back'],
  ['FILE_SECURITY_CHECK_FAILED', 'held-back'],
  ['FILE_TRANSIENT_ERROR', 'lost'],
  ['FILE_', 'not-written'],
  ['USER_CANCELED', 'cancelled'],
];
const HARMLESS = new Set(['safe', 'accepted']);

const endOf = ({ state, error, danger = 'safe' }: Downloads.DownloadItem): DownloadEnd => {
  if (state === 'complete') return 'complete';
  if (state === 'interrupted') return REASONS.find(([start]) => error?.startsWith(start))?.[1] ?? 'lost';
  return HARMLESS.has(danger) ? 'under-way' : 'held-back';
};

/** Into the user's downloads, without asking where, over a file of the same name; or why it could not even begin. */
export const startDownload = async (url: string, filename: string): Promise<number | DownloadEnd> => {
  try {
    return await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
  } catch (error) {
    return /cancel/i.test(messageOf(error)) ? 'cancelled' : 'not-written';
  }
};

export const findDownloadEnd = async (id: number): Promise<DownloadEnd> => {
  // The right may have been taken away meanwhile, and the whole interface with it.
  const [item] = (await browser.downloads?.search({ id }).catch(() => [])) ?? [];
  return item ? endOf(item) : 'lost';
};

/** Waits until the download has ended, or for so long. */
export const awaitDownload = async (id: number, limitMs: number): Promise<DownloadEnd> => {
  const { onChanged } = browser.downloads;
  let wake: () => void = () => undefined;
  const hear = (change: { id: number }): void => {
    if (change.id === id) wake();
  };
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    wake();
  }, limitMs);
  onChanged.addListener(hear);
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const end = await findDownloadEnd(id);
      if (end !== 'under-way' || isOver) return end;
      await changed;
    }
  } finally {
    clearTimeout(timer);
    onChanged.removeListener(hear);
  }
};

/** Nobody waits for it any more. */
export const cancelDownload = async (id: number): Promise<void> => {
  await browser.downloads?.cancel(id).catch(() => undefined);
};
