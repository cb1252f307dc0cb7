import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askOffscreen, askOffscreenAlone, holdOffscreen } from '../../../utils/browser/parsing/ask-offscreen';

const CALL = { html: '<p>Terms</p>', url: 'https://example.org/' };

let isOpen = false;
const createDocument = vi.fn(async () => {
  if (isOpen) throw new Error('Only a single offscreen document may be created.');
  isOpen = true;
});
const closeDocument = vi.fn(async () => {
  isOpen = false;
});
const sendMessage = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isOpen = false;
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: 'cleaned' });
  const offscreen = {
    createDocument,
    closeDocument,
    hasDocument: async () => isOpen,
    Reason: { DOM_PARSER: 'X', IFRAME_SCRIPTING: 'Y' },
  };
  vi.stubGlobal('chrome', { offscreen, runtime: { sendMessage } });
});

afterEach(() => vi.useRealTimers());

it('opens one page for calls that race', async () => {
  const answers = await Promise.all([askOffscreen('offscreen.clean', CALL), askOffscreen('offscreen.clean', CALL)]);
  expect(createDocument).toHaveBeenCalledTimes(1);
  expect(answers).toEqual(Array(2).fill({ ok: true, value: 'cleaned' }));
});

it('opens it again when it closed itself before the call', async () => {
  await askOffscreen('offscreen.clean', CALL);
  sendMessage.mockImplementationOnce(async () => {
    isOpen = false;
    throw new Error('Receiving end does not exist.');
  });
  expect(await askOffscreen('offscreen.clean', CALL)).toMatchObject({ ok: true });
  expect(createDocument).toHaveBeenCalledTimes(2);
});

it('gives up on a page that hangs, and throws its document away', async () => {
  sendMessage.mockReturnValue(new Promise(() => {}));
  const answer = askOffscreen('offscreen.clean', CALL);
  await vi.advanceTimersByTimeAsync(40_000);
  expect(await answer).toMatchObject({ ok: false, error: { code: 'timeout' } });
  expect(isOpen).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('lets a page be alone that runs scripts, and throws its document away', async () => {
  const order: string[] = [];
  sendMessage.mockImplementation(async ({ name }: { name: string }) => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
    return { ok: true, value: 'made' };
  });
  const frame = { url: CALL.url, hosts: ['example.org'], html: CALL.html };
  await Promise.all([
    askOffscreen('offscreen.clean', CALL),
    askOffscreenAlone('offscreen.frame', frame),
    askOffscreen('offscreen.clean', CALL),
  ]);
  const place = order.indexOf('offscreen.frame begins');
  expect(order[place + 1]).toBe('offscreen.frame ends');
  // The second page is its own, with nothing of what a stopped worker may have left in the first.
  expect(createDocument).toHaveBeenCalledTimes(3);
});

it('throws no page away that holds a file for somebody', async () => {
  const frame = { url: CALL.url, hosts: ['example.org'], html: CALL.html };
  let framed: Promise<unknown> | undefined;
  await holdOffscreen(60_000, async (ask) => {
    await ask('offscreen.hold-archive', { at: 1 });
    framed = askOffscreenAlone('offscreen.frame', frame);
    await vi.advanceTimersByTimeAsync(50_000);
    expect([isOpen, sendMessage.mock.calls.length]).toEqual([true, 1]);
    await ask('offscreen.let-go', { url: 'blob:archive' });
  });
  await framed;
  expect(sendMessage.mock.calls.map(([{ name }]) => name)).toEqual([
    'offscreen.hold-archive',
    'offscreen.let-go',
    'offscreen.frame',
  ]);
});

it('gives a long file the time that it takes', async () => {
  sendMessage.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve({ ok: true }), 50_000)));
  const answer = holdOffscreen(60_000, (ask) => ask('offscreen.hold-archive', { at: 1 }));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await answer).toEqual({ ok: true });
});
