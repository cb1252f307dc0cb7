import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { rereadCalls, rereading } from '../../../utils/background/storage/rereading';
import { pauseRevision, rereadProgress } from '../../../utils/browser/storage/rereading';
import { EXTRACTOR_REVISION } from '../../../utils/core/extract/extractor-revision';
import { fakeExtension } from '../../browser/fake-extension';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const showCount = vi.fn(async () => undefined);
const ports = fakePorts('rereading', { rereading, showCount });
const calls = rereadCalls(ports);

beforeEach(() => fakeExtension.reset());

it('holds a pause until it is taken back, and then goes on with what is left', async () => {
  expect(await rereading.isPaused()).toBe(false);
  await calls['reread.pause']();
  expect(await rereading.isPaused()).toBe(true);
  const lock = vi.spyOn(ports, 'lock');
  await calls['reread.go-on']();
  expect(await rereading.isPaused()).toBe(false);
  await vi.waitFor(() => expect(lock).toHaveBeenCalled());
});

it('asks anew once a later version brings a better extractor still', async () => {
  await pauseRevision(EXTRACTOR_REVISION - 1);
  expect(await rereading.isPaused()).toBe(false);
});

it('tells pages how far it is, and forgets what a stopped worker had noted', async () => {
  const seen: unknown[] = [];
  const stop = rereadProgress.watch(({ now }) => seen.push(now && [now.done, now.total]));
  await rereading.note({ done: 1, total: 3 });
  await rereadProgress.forget(0);
  expect((await rereadProgress.read()).now).toMatchObject({ done: 1, total: 3 });
  await rereadProgress.forget(Date.now() + 1);
  expect((await rereadProgress.read()).now).toBeUndefined();
  await rereading.note({ done: 2, total: 3 });
  await rereading.note(undefined);
  stop();
  expect(seen).toEqual([[1, 3], undefined, [2, 3], undefined]);
});
