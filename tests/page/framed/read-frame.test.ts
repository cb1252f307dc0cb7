// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardFrame } from '../../../utils/page/framed/guard-frame';
import { REPLACE_EVENT } from '../../../utils/page/framed/is-our-frame';
import { readFrame } from '../../../utils/page/framed/read-frame';

const OWN = 'chrome-extension://clausewatch';
const sendMessage = vi.fn();

beforeEach(() => {
  sendMessage.mockReset();
  vi.stubGlobal('chrome', { runtime: { sendMessage, getURL: () => `${OWN}/` } });
});
afterEach(() => vi.unstubAllGlobals());

/** This window, as if it lay in others. */
const within = (...ancestorOrigins: string[]): Window & typeof globalThis =>
  ({
    document,
    location: { href: 'https://site.example/terms', ancestorOrigins },
    addEventListener: () => undefined,
    HTMLLinkElement: class {},
    ...Object.fromEntries(
      ['Element', 'ShadowRoot', 'DOMTokenList', 'Document', 'DOMParser', 'Range', 'Attr', 'Node'].map((name) => [
        name,
        class {},
      ]),
    ),
    RTCPeerConnection: class {},
  }) as unknown as Window & typeof globalThis;

it.each([
  ['a tab', []],
  ['a frame of a site', ['https://site.example']],
  ['a frame of a site in a frame of a site', ['https://site.example', 'https://site.example']],
  ['a page of another extension', ['chrome-extension://another', 'chrome-extension://another']],
  ['a frame in the framed page', ['https://site.example', OWN, OWN]],
])('says nothing in %s', async (_, ancestors) => {
  await readFrame(within(...ancestors));
  expect(sendMessage).not.toHaveBeenCalled();
});

it('hands the page as it was sent to the guard', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: { task: 'replace', html: '<p>Terms</p>' } });
  const heard = vi.fn();
  document.addEventListener(REPLACE_EVENT, (event) => heard((event as CustomEvent).detail), { once: true });
  await readFrame(within(OWN, OWN));
  expect(heard).toHaveBeenCalledWith('<p>Terms</p>');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

it('brings what the scripts made, cleaned', async () => {
  document.body.innerHTML = `<h1>Terms</h1><script>1</script>${'<p>You keep the rights that you had in all that you post to the service.</p>'.repeat(12)}`;
  sendMessage.mockResolvedValue({ ok: true, value: { task: 'read' } });
  await readFrame(within(OWN, OWN));
  const [{ name, payload }] = sendMessage.mock.calls.at(-1) ?? [];
  expect(name).toBe('frame.shown');
  expect(payload.url).toBe('https://site.example/terms');
  expect(payload.content).toContain('You keep the rights');
  expect(payload.content).not.toContain('<script');
});

it('the guard lets nobody call, in our frame alone', () => {
  const tab = within();
  guardFrame(tab);
  expect(tab.RTCPeerConnection).toBeDefined();
  for (const framed of [within(OWN, OWN), within('https://site.example', OWN, OWN)]) {
    guardFrame(framed);
    expect(framed.RTCPeerConnection).toBeUndefined();
  }
});
