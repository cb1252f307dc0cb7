import { beforeEach, expect, it, vi } from 'vitest';
import { listenForCalls } from '../../utils/browser/listen';
import { succeed } from '../../utils/core/model/result';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean;

let listener: Listener;
const report = vi.fn();
const captured = vi.fn(async () => succeed(undefined));
const framed = vi.fn(async () => succeed(undefined));
const removed = vi.fn(async () => succeed(undefined));

const OWN = 'chrome-extension://own/';
const PAGE = { id: 'own', tab: { id: 7, incognito: false }, frameId: 0, url: 'https://example.org/terms' };
const POPUP = { id: 'own', url: `${OWN}popup.html` };
const CAPTURE = { url: 'https://example.org/terms', title: 'Terms', content: '<p>You agree.</p>' };

const ask = (name: string, payload: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => {
    if (!listener({ name, payload }, sender, resolve)) resolve('not ours');
  });

beforeEach(() => {
  vi.clearAllMocks();
  const runtime = {
    id: 'own',
    getURL: (path: string) => `${OWN}${path}`,
    onMessage: { addListener: (added: Listener) => (listener = added) },
  };
  vi.stubGlobal('chrome', { runtime });
  const calls = ['arrived', 'equip', 'capture', 'links', 'notices'];
  const page = Object.fromEntries(calls.map((call) => [`page.${call}`, captured]));
  const frame = { 'frame.arrived': framed, 'frame.shown': framed, 'frame.left': framed };
  listenForCalls({ page: page as never, frame: frame as never, own: { 'example.remove': removed } as never, report });
});

it('takes a capture from a content script, with the sender as the browser knows it', async () => {
  expect(await ask('page.capture', CAPTURE, PAGE)).toEqual({ ok: true, value: undefined });
  expect(captured).toHaveBeenCalledWith(CAPTURE, { tabId: 7, url: PAGE.url });
});

it.each([
  ['a frame', { ...PAGE, frameId: 3 }],
  ['a private window', { ...PAGE, tab: { id: 7, incognito: true } }],
  ['no tab', { ...PAGE, tab: undefined }],
  ['a page of another kind', { ...PAGE, url: 'file:///tmp/terms.html' }],
])('refuses a capture from %s', async (_, sender) => {
  expect(await ask('page.capture', CAPTURE, sender)).toMatchObject({ ok: false, error: { code: 'refused-sender' } });
  expect(captured).not.toHaveBeenCalled();
});

it('refuses a command that comes from a page', async () => {
  expect(await ask('example.remove', undefined, PAGE)).toMatchObject({ error: { code: 'refused-sender' } });
  expect(removed).not.toHaveBeenCalled();
});

it('is not fooled by a page whose address contains ours', async () => {
  const sender = { ...PAGE, url: `https://example.org/${OWN}popup.html` };
  expect(await ask('example.remove', undefined, sender)).toMatchObject({ error: { code: 'refused-sender' } });
});

it('takes a command from our own page, also in a tab', async () => {
  expect(await ask('example.remove', undefined, POPUP)).toEqual({ ok: true, value: undefined });
  expect(await ask('example.remove', undefined, { ...POPUP, tab: { id: 1 }, frameId: 0 })).toMatchObject({ ok: true });
});

it('leaves what is for another context, or from another extension, alone', async () => {
  expect(await ask('offscreen.clean', {}, POPUP)).toBe('not ours');
  expect(await ask('constructor', {}, POPUP)).toBe('not ours');
  expect(await ask('example.remove', undefined, { ...POPUP, id: 'foreign' })).toBe('not ours');
  expect(listener(null, POPUP, () => {})).toBe(false);
});

it.each([
  ['no url', 'page.capture', { ...CAPTURE, url: undefined }],
  ['another scheme', 'page.capture', { ...CAPTURE, url: 'javascript:alert(1)' }],
  ['no content and no refusal', 'page.capture', { url: CAPTURE.url, title: '' }],
  ['content that is no text', 'page.capture', { ...CAPTURE, content: { toString: 1 } }],
  ['a page beyond the limit', 'page.capture', { ...CAPTURE, content: 'x'.repeat(5_000_001) }],
  ['an unknown refusal', 'page.capture', { url: CAPTURE.url, title: '', refusal: 'not-found' }],
  ['links that are no list', 'page.links', { links: 'all' }],
  ['one bad link among good ones', 'page.links', { links: [{ href: 'https://a.example/', text: '' }, { href: 7 }] }],
  ['too many links', 'page.links', { links: Array(101).fill({ href: 'https://a.example/', text: '' }) }],
  ['a notice that is no text', 'page.notices', { texts: [{ quote: 'We change our terms.' }] }],
  ['no web address', 'page.equip', { url: 'javascript:alert(1)' }],
  ['too many names', 'page.arrived', { url: 'https://a.example/', names: ['a', 'b', 'c'] }],
])('refuses a payload with %s', async (_, name, payload) => {
  expect(await ask(name, payload, PAGE)).toMatchObject({ ok: false, error: { code: 'bad-payload' } });
  expect(captured).not.toHaveBeenCalled();
});

it('hands on only the fields it knows', async () => {
  const link = { href: 'https://example.org/terms', text: 'Terms' };
  await ask('page.links', { links: [{ ...link, extra: '<script>' }], more: 1 }, PAGE);
  expect(captured).toHaveBeenCalledWith({ links: [link] }, expect.anything());
  await ask('page.notices', { texts: ['New terms.', 'x'.repeat(5000)], more: 1 }, PAGE);
  expect(captured).toHaveBeenLastCalledWith({ texts: ['New terms.', 'x'.repeat(1500)] }, expect.anything());
});

it('answers a bug and reports it', async () => {
  removed.mockRejectedValueOnce(new Error('broken'));
  expect(await ask('example.remove', undefined, POPUP)).toMatchObject({ error: { code: 'bug', detail: 'broken' } });
  expect(report).toHaveBeenCalledWith(expect.any(Error), 'example.remove');
});

it('hears a script in a frame that lies in no tab, and none that lies in one', async () => {
  const shown = { url: PAGE.url, content: '<p>You agree.</p>' };
  const frame = { id: 'own', url: PAGE.url, origin: 'https://example.org' };
  expect(await ask('frame.shown', { ...shown, more: 1 }, frame)).toMatchObject({ ok: true });
  expect(framed).toHaveBeenCalledExactlyOnceWith(shown, PAGE.url);
  for (const sender of [PAGE, { ...PAGE, frameId: 3 }, POPUP])
    expect(await ask('frame.shown', shown, sender)).toMatchObject({ error: { code: 'refused-sender' } });
  expect(await ask('frame.shown', shown, { ...frame, id: 'other' })).toBe('not ours');
  expect(await ask('frame.shown', { url: PAGE.url }, frame)).toMatchObject({ error: { code: 'bad-payload' } });
  expect(framed).toHaveBeenCalledTimes(1);
});
