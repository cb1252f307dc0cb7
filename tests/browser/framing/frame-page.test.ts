// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { frameHandlers, framePage } from '../../../utils/browser/framing/frame-page';

const URL_ASKED = 'https://murmur.example/terms';
const HINT = '<link rel="preconnect" href="https://third.example">';
const wish = { url: URL_ASKED, hosts: ['murmur.example'], html: `${HINT}<p>Shell` };
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const INERT = { charset: 'UTF-16LE' };

let inside: Document;
beforeEach(() => {
  vi.useFakeTimers();
  inside = document.implementation.createHTMLDocument();
  inside.head.innerHTML = '<meta>';
  // What a browser does on its own: an inserted frame loads.
  vi.spyOn(HTMLIFrameElement.prototype, 'contentDocument', 'get').mockImplementation(() => inside);
  vi.spyOn(HTMLElement.prototype, 'append').mockImplementation(function (this: HTMLElement, ...nodes) {
    for (const node of nodes) {
      this.appendChild(node as Node);
      (node as Node).dispatchEvent(new Event('load'));
    }
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  expect(document.querySelector('iframe')).toBeNull();
});

const site = (): Element | null => inside.querySelector('iframe');
it('opens it without cookies, within bounds that let it go nowhere else', async () => {
  const framed = framePage(document, wish, parse);
  await vi.waitUntil(() => site());
  expect(document.querySelector('iframe')?.srcdoc).toContain(
    "default-src 'none'; frame-src https://murmur.example:* https://*.murmur.example:*",
  );
  const { attributes = [] } = site() ?? {};
  const given = Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
  expect(given).toMatchObject({ credentialless: '', sandbox: 'allow-scripts allow-same-origin', src: URL_ASKED });
  expect(given).toMatchObject({ allow: '', csp: expect.stringMatching(/^default-src 'none'/) });
  await frameHandlers['frame.left']({}, URL_ASKED);
  expect(await framed).toEqual({ ok: false, error: 'blocked' });
});

it('puts the page as it was sent in place of its inert answer, then takes what its scripts made', async () => {
  const framed = framePage(document, wish, parse);
  await vi.waitUntil(() => site());
  expect(await frameHandlers['frame.shown']({ url: URL_ASKED, content: 'too early' }, URL_ASKED)).toMatchObject({
    ok: false,
  });
  expect(await frameHandlers['frame.arrived'](INERT, URL_ASKED)).toEqual({
    ok: true,
    value: { task: 'replace', html: '<p>Shell' },
  });
  expect(await frameHandlers['frame.arrived']({ charset: 'UTF-8' }, URL_ASKED)).toMatchObject({
    value: { task: 'read' },
  });
  const shown = { url: URL_ASKED, content: '<p>Terms' };
  expect(await frameHandlers['frame.shown'](shown, 'https://elsewhere.example/')).toMatchObject({ ok: false });
  await frameHandlers['frame.shown'](shown, URL_ASKED);
  expect(await framed).toEqual({ ok: true, value: shown });
});

it('gives up on an answer that is not inert', async () => {
  const framed = framePage(document, wish, parse);
  await vi.waitUntil(() => site());
  expect(await frameHandlers['frame.arrived']({ charset: 'UTF-8' }, URL_ASKED)).toMatchObject({ ok: false });
  expect(await framed).toEqual({ ok: false, error: 'blocked' });
});

it('gives up on a page that never shows anything', async () => {
  const framed = framePage(document, wish, parse);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await framed).toEqual({ ok: false, error: 'timeout' });
  expect(await frameHandlers['frame.arrived'](INERT, URL_ASKED)).toMatchObject({
    error: { code: 'refused-sender' },
  });
});
