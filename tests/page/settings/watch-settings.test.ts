// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ShownPage } from '../../../utils/core/model/setting';
import { watchSettings } from '../../../utils/page/settings/watch-settings';

type Sent = { name: string; payload: { visit: string; count: number; shown?: ShownPage } };
const sent: Sent[] = [];
let controller: AbortController;
let answer: () => unknown;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'] });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 0));
  sent.length = 0;
  answer = () => ({ ok: true });
  const sendMessage = async (message: Sent) => {
    sent.push(message);
    return answer();
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  document.body.innerHTML = '<main><label>Private <input type="checkbox" id="a"></label></main>';
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Each input of the page, by its id. */
function* read(page: Document): Generator<undefined, ShownPage> {
  yield;
  const inputs = Array.from(page.querySelectorAll<HTMLInputElement>('input'));
  const settings = inputs.map(({ id, checked }) => ({
    name: id,
    path: [],
    kind: 'checkbox' as const,
    value: checked ? 'on' : 'off',
  }));
  return { settings, unreadable: [] };
}
const open = (): void => {
  void watchSettings({ page: document, url: 'https://a.example/settings', signal: controller.signal }, read);
};
const pass = async (ms: number): Promise<void> => {
  for (let left = ms; left > 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(100);
    // What runs in slices waits for no timer.
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const shown = () =>
  sent.map(({ payload }) => payload.shown?.settings.map(({ name, value }) => `${name} ${value}`).join());

it('waits until the page is still, reads it once, and looks again half a minute later', async () => {
  open();
  await pass(600);
  document.querySelector('main')?.append(document.createElement('p'));
  await pass(700);
  expect(sent).toEqual([]);
  await pass(2_500);
  expect(shown()).toEqual(['a off']);
  await pass(20_000);
  expect(sent).toHaveLength(1);
  await pass(16_000);
  expect(shown()).toEqual(['a off', 'a off']);
  expect(sent.map(({ payload: { count } }) => count)).toEqual([0, 1]);
  await pass(120_000);
  expect(sent).toHaveLength(2);
});

it('sees a value that a script sets, which tells nobody', async () => {
  open();
  await pass(3_000);
  (document.getElementById('a') as HTMLInputElement).checked = true;
  await pass(9_000);
  expect(shown()).toEqual(['a off', 'a on']);
});

it('is not read while it says that it is busy, but for ten seconds', async () => {
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  open();
  await pass(9_000);
  expect(sent).toEqual([]);
  await pass(3_000);
  expect(sent).toHaveLength(1);
});

it('joins what a list shows as it is scrolled', async () => {
  open();
  await pass(3_000);
  document.dispatchEvent(new Event('scroll'));
  document.body.innerHTML = '<main><label>Other <input type="checkbox" id="b" checked></label></main>';
  await pass(8_000);
  expect(shown().at(-1)).toBe('a off,b on');
  expect(sent.at(-1)?.payload.shown?.isPartial).toBe(true);
});

it('reads a page that never rests ever more seldom', async () => {
  open();
  const noise = setInterval(
    () => document.querySelector('main')?.setAttribute('data-state', String(Math.random())),
    300,
  );
  await pass(5_000);
  const reads = vi.spyOn(document, 'querySelectorAll');
  await pass(120_000);
  clearInterval(noise);
  expect(sent.length).toBeLessThanOrEqual(2);
  expect(reads.mock.calls.filter(([selector]) => selector === 'input').length).toBeLessThan(12);
});

it('ends with the page, and leaves nothing running', async () => {
  open();
  await pass(3_000);
  controller.abort();
  await pass(100);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends quietly when the extension went away', async () => {
  answer = () => {
    throw new Error('Extension context invalidated.');
  };
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  open();
  await pass(5_000);
  expect(warn).not.toHaveBeenCalled();
});

it('sends again what a stopped worker did not take', async () => {
  const stopped = new Error('The message port closed before a response was received.');
  answer = () => {
    answer = () => ({ ok: true });
    throw stopped;
  };
  open();
  await pass(36_000);
  expect(shown()).toEqual(['a off', 'a off']);
  await pass(60_000);
  expect(shown()).toEqual(['a off', 'a off', 'a off']);
});
