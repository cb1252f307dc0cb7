// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { waitUntilSettled } from '../../../utils/page/capture/wait-until-settled';

const append = () => document.body.append(document.createElement('p'));

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

const wait = (signal = new AbortController().signal) => {
  const state: { settled?: string } = {};
  void waitUntilSettled(document, signal).then((settled) => {
    state.settled = settled;
  });
  return state;
};

it('takes a page that is at rest', async () => {
  const state = wait();
  await vi.advanceTimersByTimeAsync(800);
  expect(state.settled).toBe('quiet');
  expect(vi.getTimerCount()).toBe(0);
});

it('waits while the page still changes', async () => {
  const state = wait();
  for (let step = 0; step < 5; step += 1) {
    append();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(state.settled).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1600);
  expect(state.settled).toBe('quiet');
});

it('takes a page that never comes to rest as it is after ten seconds', async () => {
  const restless = setInterval(append, 100);
  const state = wait();
  await vi.advanceTimersByTimeAsync(9_900);
  expect(state.settled).toBeUndefined();
  await vi.advanceTimersByTimeAsync(100);
  expect(state.settled).toBe('capped');
  clearInterval(restless);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves nothing behind when it is aborted', async () => {
  const controller = new AbortController();
  const state = wait(controller.signal);
  controller.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(state.settled).toBe('aborted');
  expect(vi.getTimerCount()).toBe(0);
});
