// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bringCapturePart } from '../../utils/page/capture/bring-capture-part';
import { watchPage } from '../../utils/page/watch-page';

type Sent = { name: string; payload: Record<string, unknown> };

const sent: Sent[] = [];
const answer = vi.fn();
const equip = vi.fn();
const START = window.location.href;
const TERMS_URL = new URL('/legal/x7', START).href;
const TERMS = `<main><h1>Terms of Service</h1>${'<p>You agree that we may change these terms.</p>'.repeat(60)}</main>`;
let controller: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  sent.length = 0;
  equip.mockReset().mockImplementation(() => {
    bringCapturePart(globalThis);
    return { ok: true };
  });
  answer.mockReset().mockImplementation(({ payload: { names } }: Sent) => {
    const isNamedTerms = Array.isArray(names) && names.includes('Terms of Service');
    return { ok: true, value: { isKnown: false, isNamedTerms, addresses: [] } };
  });
  const sendMessage = async (message: Sent) => {
    sent.push(message);
    return message.name === 'page.equip' ? equip() : answer(message);
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  window.history.replaceState(null, '', START);
  document.title = 'Home';
  document.body.innerHTML = '<p>Hello</p>';
  controller = new AbortController();
});

afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const names = () => sent.map(({ name }) => name);
const run = async (ms = 3000) => {
  let isOver = false;
  void watchPage(window, controller).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  await vi.waitFor(() => expect(isOver).toBe(true));
};
const show = (url: string, title: string, html: string) => {
  window.history.pushState(null, '', url);
  document.title = title;
  document.body.innerHTML = html;
};

it('asks once where the documents are, and leaves an ordinary page alone', async () => {
  await run();
  expect(names()).toEqual(['page.arrived']);
  expect(vi.getTimerCount()).toBe(0);
});

it('captures a document at a known address, and does not touch the page', async () => {
  show(TERMS_URL, 'Welcome', TERMS);
  const before = document.documentElement.outerHTML;
  answer.mockResolvedValue({ ok: true, value: { isKnown: true, isNamedTerms: false, addresses: [TERMS_URL] } });
  await run();
  expect(sent.at(-1)).toMatchObject({ name: 'page.capture', payload: { url: TERMS_URL } });
  expect(sent.at(-1)?.payload.content).toContain('You agree that we may change these terms.');
  expect(document.documentElement.outerHTML).toBe(before);
});

it('leaves a file alone, which the browser shows with a page of its own', async () => {
  show(TERMS_URL, 'Terms of Service', '<embed type="application/pdf">');
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
  await run();
  expect(sent).toEqual([]);
  vi.restoreAllMocks();
});

it('captures a page that looks like terms at an address nobody knows', async () => {
  show('/a/b', 'Terms of Service', TERMS);
  await run();
  expect(names()).toContain('page.capture');
});

it('captures terms that a page brings up without loading anew', async () => {
  await run();
  show('/a/b', 'Terms of Service', TERMS);
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(names()).toContain('page.capture'));
});

it('sends no text of a page that the browser translated', async () => {
  show('/a/b', 'Terms of Service', TERMS);
  document.documentElement.className = 'translated-ltr';
  await run();
  document.documentElement.className = '';
  expect(sent.at(-1)).toMatchObject({ name: 'page.capture', payload: { refusal: 'translated' } });
  expect(sent.at(-1)?.payload.content).toBeUndefined();
});

it('sends the links to terms of a page, without those that are known', async () => {
  const addresses = [new URL('/terms', START).href];
  answer.mockResolvedValue({ ok: true, value: { isKnown: false, isNamedTerms: false, addresses } });
  show('/', 'Home', '<footer><a href="/terms">Terms</a><a href="/privacy">Privacy</a></footer>');
  await run();
  const links = sent.find(({ name }) => name === 'page.links')?.payload.links;
  expect(links).toMatchObject([{ href: new URL('/privacy', START).href, text: 'Privacy' }]);
});

it('has the part that captures brought once, however many terms a page shows', async () => {
  show('/a/b', 'Terms of Service', TERMS);
  await run();
  show('/a/c', 'Terms of Service', TERMS);
  await vi.waitFor(() => expect(names().filter((name) => name === 'page.capture')).toHaveLength(2));
  expect(names().filter((name) => name === 'page.equip')).toHaveLength(1);
});

it('leaves a page of terms to its next visit when the part cannot be brought', async () => {
  show('/a/b', 'Terms of Service', TERMS);
  equip.mockReturnValue({ ok: false, error: { code: 'not-readable' } });
  await run();
  expect(names()).not.toContain('page.capture');
  expect(controller.signal.aborted).toBe(false);
});

it('sends what a banner says about terms', async () => {
  const text = 'We are changing our terms on 1 May.';
  show('/', 'Home', `<div role="dialog"><p>${text}</p></div><main><p>Hello</p></main>`);
  await run();
  expect(sent.at(-1)).toEqual({ name: 'page.notices', payload: { texts: [text] } });
  expect(names()).toContain('page.equip');
});

it('stops when the site is not watched any more', async () => {
  answer.mockResolvedValue({ ok: false, error: { code: 'not-watched' } });
  show('/a/b', 'Terms of Service', TERMS);
  await run();
  expect(names()).toEqual(['page.arrived']);
  expect(controller.signal.aborted).toBe(true);
});

it('stops at the next address when the site was paused meanwhile', async () => {
  await run();
  answer.mockResolvedValue({ ok: false, error: { code: 'paused' } });
  show('/a/b', 'Terms of Service', TERMS);
  await vi.advanceTimersByTimeAsync(5000);
  expect(names()).toEqual(['page.arrived', 'page.arrived']);
  expect(controller.signal.aborted).toBe(true);
});

it('asks again once a page has settled that got its name late', async () => {
  show('/legal/x7', 'Loading', '');
  const running = run(5000);
  await vi.advanceTimersByTimeAsync(300);
  show('/legal/x7', 'Terms of Service', TERMS);
  await running;
  await vi.waitFor(() => expect(names()).toContain('page.capture'));
});

it('goes quietly when the extension was updated under it', async () => {
  const warn = vi.spyOn(console, 'warn');
  answer.mockRejectedValue(new Error('Extension context invalidated.'));
  await run();
  expect(controller.signal.aborted).toBe(true);
  expect(warn).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
