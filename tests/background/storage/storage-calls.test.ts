import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storageCalls } from '../../../utils/background/storage/storage-calls';
import {
  forgetKeepProgress,
  type KeepProgress,
  noteKeepProgress,
  readKeepProgress,
  watchKeepProgress,
} from '../../../utils/browser/storage/keep-progress';
import { fakeExtension } from '../../browser/fake-extension';
import { document } from '../../view/samples';
import { fakePorts } from '../fake-ports';
import { keepPage } from './kept-pages';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const ports = fakePorts('storage-calls', { now: () => new Date(2026, 4, 31, 12).getTime() });
const NOTHING = { ok: true, value: { pages: 0, documents: 0, bytes: 0, isStopped: false } };

beforeEach(async () => {
  fakeExtension.reset();
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.documents.bulkAdd([document('a'), document('b')]);
});

describe('storageCalls', () => {
  it('says how far it is, and nothing once it has ended', async () => {
    const steps: KeepProgress[] = [];
    const stop = watchKeepProgress((progress) => steps.push(progress));
    expect(await storageCalls(ports)['storage.weigh-pages']({ months: 6 })).toEqual(NOTHING);
    stop();
    expect(steps).toContainEqual(expect.objectContaining({ task: 'weigh', done: 1, total: 2 }));
    expect((await readKeepProgress()).task).toBeUndefined();
  });

  it('counts months by the calendar', async () => {
    for (const [id, at] of [
      ['older', new Date(2026, 1, 27)],
      ['younger', new Date(2026, 2, 1)],
    ] as const) {
      await keepPage(ports.archive, 'a', id, at);
    }
    const weighed = await storageCalls(ports)['storage.weigh-pages']({ months: 3 });
    expect(weighed).toMatchObject({ ok: true, value: { pages: 1, documents: 1 } });
    expect(await ports.archive.snapshots.count()).toBe(2);
    await storageCalls(ports)['storage.drop-pages']({ months: 3 });
    expect((await ports.archive.snapshots.toArray()).map(({ hash }) => hash)).toEqual(['page of younger']);
  });

  it('stops when it is told to', async () => {
    const calls = storageCalls(ports);
    const stopper = watchKeepProgress(({ task }) => task && void calls['storage.stop']());
    const dropped = await calls['storage.drop-pages']({ months: 6 });
    stopper();
    expect(dropped).toMatchObject({ ok: true, value: { isStopped: true } });
  });
});

it('forgets what a stopped worker had noted, not what runs', async () => {
  await noteKeepProgress({ task: 'drop', done: 1, total: 2, startedAt: 100 });
  await forgetKeepProgress(100);
  expect((await readKeepProgress()).task).toBe('drop');
  await forgetKeepProgress(101);
  expect((await readKeepProgress()).task).toBeUndefined();
});
