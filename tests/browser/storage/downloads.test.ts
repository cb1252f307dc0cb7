import { beforeEach, expect, it, vi } from 'vitest';
import { awaitDownload, findDownloadEnd, startDownload } from '../../../utils/browser/storage/downloads';
import { fakeExtension } from '../fake-extension';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension')).fakeExtension.browser }));

const begin = () => startDownload('blob:a', 'Clausewatch/a.gz') as Promise<number>;

beforeEach(() => fakeExtension.reset());

it('asks nobody where to, and takes the place of a file of the same name', async () => {
  const download = vi.spyOn(fakeExtension.browser.downloads, 'download');
  await begin();
  const wish = { url: 'blob:a', filename: 'Clausewatch/a.gz', conflictAction: 'overwrite', saveAs: false };
  expect(download).toHaveBeenCalledWith(wish);
});

it.each([
  [{ state: 'complete' }, 'complete'],
  [{ state: 'in_progress' }, 'under-way'],
  [{ state: 'in_progress', danger: 'file' }, 'held-back'],
  [{ state: 'interrupted', error: 'FILE_NO_SPACE' }, 'no-room'],
  [{ state: 'interrupted', error: 'FILE_ACCESS_DENIED' }, 'not-written'],
  [{ state: 'interrupted', error: 'FILE_VIRUS_INFECTED' }, 'held-back'],
  [{ state: 'interrupted', error: 'USER_CANCELED' }, 'cancelled'],
  [{ state: 'interrupted', error: 'NETWORK_FAILED' }, 'lost'],
  [{ state: 'interrupted', error: 'CRASH' }, 'lost'],
  [{ state: 'interrupted' }, 'lost'],
])('says how one stands: %j is %s', async (item, end) => {
  fakeExtension.downloads.next = item;
  expect(await findDownloadEnd(await begin())).toBe(end);
});

it('knows nothing of one that was forgotten, or once the right is gone', async () => {
  expect(await findDownloadEnd(7)).toBe('lost');
  const id = await begin();
  vi.spyOn(fakeExtension.browser.downloads, 'search').mockRejectedValueOnce(new Error('no permission'));
  expect(await findDownloadEnd(id)).toBe('lost');
});

it('waits for the end of one, and leaves no listener', async () => {
  fakeExtension.downloads.next = { state: 'in_progress' };
  const id = await begin();
  const end = awaitDownload(id, 60_000);
  await vi.waitFor(() => expect(fakeExtension.downloads.listeners.size).toBe(1));
  fakeExtension.downloads.end(99, {});
  fakeExtension.downloads.end(id, { state: 'complete' });
  expect(await end).toBe('complete');
  expect(fakeExtension.downloads.listeners.size).toBe(0);
});

it('waits no longer than it was told to', async () => {
  fakeExtension.downloads.next = { state: 'in_progress' };
  expect(await awaitDownload(await begin(), 1)).toBe('under-way');
});
