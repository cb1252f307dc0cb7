import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, fitBackup } from '../../../utils/background/backup/back-up';
import { changePreferences } from '../../../utils/browser/preferences';
import { readBackup, writeBackup } from '../../../utils/browser/storage/backup-state';
import { fakeExtension } from '../../browser/fake-extension';
import { service } from '../../view/samples';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const DAY = 86_400_000;
const clock = { now: 0 };
const ports = fakePorts('back-up', { now: () => clock.now });
const { archive } = ports;

/** The offscreen page: what it holds, and whether it can be reached. */
const held = new Set<string>();
const sendMessage = vi.fn();
const answer = async ({ name, payload }: { name: string; payload: { url: string } }) => {
  if (name === 'offscreen.let-go') return { ok: true, value: void held.delete(payload.url) };
  held.add('blob:archive');
  return { ok: true, value: { url: 'blob:archive', bytes: 1234 } };
};

const files = (): string[] => fakeExtension.downloads.items.map(({ filename }) => filename);
const touch = () => archive.services.update('chirp', { name: `Chirp ${clock.now}` });

beforeEach(async () => {
  fakeExtension.reset();
  fakeExtension.rights.add('downloads');
  sendMessage.mockReset().mockImplementation(answer);
  held.clear();
  vi.stubGlobal('navigator', { locks: { request: (_: string, __: object, work: () => unknown) => work() } });
  const offscreen = { hasDocument: async () => true, closeDocument: async () => undefined, Reason: {} };
  vi.stubGlobal('chrome', { offscreen, runtime: { sendMessage } });
  Object.assign(fakeExtension.browser.runtime, { getPlatformInfo: async () => ({}) });
  clock.now = new Date(2026, 10, 3, 21).getTime();
  await archive.delete();
  await archive.open();
  await archive.services.add({ ...service('chirp') });
  await changePreferences({ isBackupOn: true, backupEvery: 'day' });
});

describe('backUp', () => {
  it('writes a file with the day in its name, and lets go of it', async () => {
    await backUp(ports, 'due');
    expect(files()).toEqual(['Clausewatch/clausewatch-2026-11-03.jsonl.gz']);
    expect(await readBackup()).toEqual({ last: { at: clock.now, bytes: 1234, mark: expect.any(String) } });
    expect(held.size).toBe(0);
  });

  it('holds the file until the download has ended', async () => {
    fakeExtension.downloads.next = { state: 'in_progress' };
    const done = backUp(ports, 'due');
    await vi.waitFor(() => expect(fakeExtension.downloads.listeners.size).toBe(1));
    expect(held.size).toBe(1);
    expect((await readBackup()).last).toBeUndefined();
    fakeExtension.downloads.end(1, { state: 'complete' });
    await done;
    expect(held.size).toBe(0);
    expect((await readBackup()).last?.bytes).toBe(1234);
  });

  it('writes nothing unless it is switched on', async () => {
    await changePreferences({ isBackupOn: false });
    await backUp(ports, 'now');
    expect(files()).toEqual([]);
  });

  it('writes nothing of an empty archive', async () => {
    await archive.services.clear();
    await backUp(ports, 'now');
    expect([files(), await readBackup()]).toEqual([[], {}]);
  });

  it('waits until the next one is due', async () => {
    await backUp(ports, 'due');
    await touch();
    await backUp(ports, 'due');
    expect(files()).toHaveLength(1);
    clock.now += DAY;
    await backUp(ports, 'due');
    expect(files()).toHaveLength(2);
  });

  it('writes none while nothing has changed, and says so', async () => {
    await backUp(ports, 'due');
    const { last } = await readBackup();
    clock.now += DAY;
    await backUp(ports, 'due');
    expect(files()).toHaveLength(1);
    expect(await readBackup()).toEqual({ last, unchangedAt: clock.now });
    await touch();
    await backUp(ports, 'due');
    expect(files()).toHaveLength(2);
    expect((await readBackup()).unchangedAt).toBeUndefined();
  });
});

describe('a backup that fails', () => {
  it('is told with its reason beside the last good one, and tried again the next day', async () => {
    await backUp(ports, 'due');
    const { last } = await readBackup();
    clock.now += DAY;
    await touch();
    fakeExtension.downloads.next = { state: 'interrupted', error: 'FILE_NO_SPACE' };
    await backUp(ports, 'due');
    expect(await readBackup()).toEqual({ last, fault: { at: clock.now, reason: 'no-room' } });
    await backUp(ports, 'due');
    expect(files()).toHaveLength(2);
    fakeExtension.downloads.next = { state: 'complete' };
    clock.now += DAY;
    await backUp(ports, 'due');
    expect(await readBackup()).toEqual({ last: { at: clock.now, bytes: 1234, mark: expect.any(String) } });
  });

  it('is tried again at once when the user wants that', async () => {
    fakeExtension.downloads.next = { state: 'interrupted', error: 'USER_CANCELED' };
    await backUp(ports, 'due');
    expect((await readBackup()).fault?.reason).toBe('cancelled');
    fakeExtension.downloads.next = { state: 'complete' };
    await backUp(ports, 'now');
    expect((await readBackup()).last?.at).toBe(clock.now);
  });

  it('is told where it could not even begin', async () => {
    fakeExtension.downloads.next = new Error('Invalid filename');
    await backUp(ports, 'due');
    expect((await readBackup()).fault?.reason).toBe('not-written');
    expect(held.size).toBe(0);
  });

  it('tells that the right was taken away at once, and goes on once it is back', async () => {
    await fitBackup(ports);
    expect(files()).toEqual([]);
    fakeExtension.rights.clear();
    await fitBackup(ports);
    expect((await readBackup()).fault).toEqual({ at: clock.now, reason: 'not-allowed' });
    fakeExtension.rights.add('downloads');
    await fitBackup(ports);
    expect([files().length, (await readBackup()).fault]).toEqual([1, undefined]);
  });
});

describe('a worker that was stopped', () => {
  const startedAt = new Date(2026, 10, 3, 20).getTime();

  it('before the download began: the next alarm begins anew', async () => {
    await writeBackup({ running: { startedAt, tries: 1 } });
    await backUp(ports, 'due');
    expect(files()).toHaveLength(1);
    expect((await readBackup()).running).toBeUndefined();
  });

  it('during the download: what came of it counts', async () => {
    await fakeExtension.browser.downloads.download({ url: 'blob:archive', filename: 'a' });
    await writeBackup({ running: { startedAt, tries: 1, file: { downloadId: 1, bytes: 9, mark: 'm' } } });
    await backUp(ports, 'due');
    expect(files()).toEqual(['a']);
    expect(await readBackup()).toEqual({ last: { at: startedAt, bytes: 9, mark: 'm' } });
  });

  it('with the browser: the file is written again', async () => {
    await writeBackup({ running: { startedAt, tries: 1, file: { downloadId: 1, bytes: 9, mark: 'm' } } });
    await backUp(ports, 'due');
    expect(files()).toHaveLength(1);
    expect((await readBackup()).last?.bytes).toBe(1234);
  });

  it('is waited for while the browser asks the user, but not for more than its day', async () => {
    fakeExtension.downloads.next = { state: 'in_progress' };
    await fakeExtension.browser.downloads.download({ url: 'blob:archive', filename: 'a' });
    await writeBackup({ running: { startedAt, tries: 1, file: { downloadId: 1, bytes: 9, mark: 'm' } } });
    await backUp(ports, 'due');
    expect((await readBackup()).running).toBeDefined();
    clock.now += DAY;
    await backUp(ports, 'due');
    expect(await readBackup()).toMatchObject({ fault: { reason: 'cancelled' } });
    expect(fakeExtension.downloads.items[0]?.state).toBe('interrupted');
  });

  it('time and again: it says so, and waits for another day', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    sendMessage.mockRejectedValue(new Error('gone'));
    for (let alarm = 0; alarm < 6; alarm += 1) await backUp(ports, 'due');
    expect(await readBackup()).toEqual({ fault: { at: clock.now, reason: 'cut-short' } });
    expect(await archive.faults.count()).toBe(3);
    sendMessage.mockImplementation(answer);
    clock.now += DAY;
    await backUp(ports, 'due');
    expect((await readBackup()).last?.at).toBe(clock.now);
  });
});
