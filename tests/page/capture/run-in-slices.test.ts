import { afterEach, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../utils/page/capture/run-in-slices';

function* count(to: number, onStep: () => void = () => {}): Generator<undefined, number> {
  for (let step = 0; step < to; step += 1) {
    onStep();
    yield;
  }
  return to;
}

afterEach(() => vi.restoreAllMocks());

it('gives what the steps come to', async () => {
  expect(await runInSlices(count(1000), new AbortController().signal)).toBe(1000);
});

it('holds the page for one slice at a time', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const onStep = vi.fn(() => {
    now += 5;
  });
  const running = runInSlices(count(50, onStep), new AbortController().signal);
  expect(onStep).not.toHaveBeenCalled();
  await vi.waitUntil(() => onStep.mock.calls.length > 0, { interval: 0 });
  expect(onStep.mock.calls.length % 3).toBe(0);
  await running;
  expect(onStep).toHaveBeenCalledTimes(50);
});

it('stops between slices when it is aborted', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const controller = new AbortController();
  const onStep = vi.fn(() => {
    now += 100;
    controller.abort();
  });
  expect(await runInSlices(count(9, onStep), controller.signal)).toBeUndefined();
  expect(onStep).toHaveBeenCalledTimes(1);
});
