// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchConfined } from '../../../utils/browser/fetching/fetch-confined';

const URL_ASKED = 'https://murmur.example/terms';
const wish = { url: URL_ASKED, hosts: ['murmur.example'] };
const view = { document: document.implementation.createHTMLDocument(), fetch: vi.fn<typeof fetch>() };
view.document.head.innerHTML = '<meta>';
let policies: string[] = [];

// What a browser does on its own: an inserted frame loads, and its window has a `fetch` of its own.
beforeEach(() => {
  policies = [];
  view.fetch.mockReset();
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(view as never);
  vi.spyOn(HTMLElement.prototype, 'append').mockImplementation(function (this: HTMLElement, ...nodes) {
    for (const node of nodes) {
      this.appendChild(node as Node);
      policies.push((node as HTMLIFrameElement).srcdoc);
      (node as HTMLIFrameElement).dispatchEvent(new Event('load'));
    }
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(document.querySelector('iframe')).toBeNull();
});

it('asks with the window of a frame that may ask only the hosts, and leaves none behind', async () => {
  view.fetch.mockResolvedValue(
    new Response('<p>Terms', { headers: { 'Content-Type': 'text/html', Date: 'today', 'Retry-After': '7' } }),
  );
  const fetched = await fetchConfined(document, wish);
  expect(fetched).toMatchObject({
    ok: true,
    value: { status: 200, html: '<p>Terms', serverDate: 'today', retryAfter: '7' },
  });
  expect(policies).toEqual([
    expect.stringContaining('connect-src https://murmur.example:* https://*.murmur.example:*'),
  ]);
  expect(view.fetch).toHaveBeenCalledExactlyOnceWith(
    URL_ASKED,
    expect.objectContaining({
      ...{ method: 'GET', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
      headers: { Accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9' },
    }),
  );
});

it('tells a redirect that the browser stopped from a network that is down', async () => {
  view.fetch.mockImplementationOnce(async () => {
    view.document.dispatchEvent(new Event('securitypolicyviolation'));
    throw new TypeError('Failed to fetch');
  });
  expect(await fetchConfined(document, wish)).toEqual({ ok: false, error: 'redirected' });
  view.fetch.mockImplementationOnce(async () => {
    setTimeout(() => view.document.dispatchEvent(new Event('securitypolicyviolation')));
    throw new TypeError('Failed to fetch');
  });
  expect(await fetchConfined(document, wish)).toEqual({ ok: false, error: 'redirected' });
  vi.useFakeTimers();
  view.fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const fetched = fetchConfined(document, wish);
  await vi.runAllTimersAsync();
  expect(await fetched).toEqual({ ok: false, error: 'network' });
  vi.useRealTimers();
});

it('knows a server that is too slow by the name of the error, whose class is the frame’s own', async () => {
  view.fetch.mockRejectedValueOnce({ name: 'TimeoutError' });
  expect(await fetchConfined(document, wish)).toEqual({ ok: false, error: 'timeout' });
});

it('asks nobody when the frame came without its rule', async () => {
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockReturnValue(window);
  const asked = vi.spyOn(window, 'fetch');
  await expect(fetchConfined(document, wish)).rejects.toThrow('did not load');
  expect(asked).not.toHaveBeenCalled();
});

it.each([
  ['an error', undefined, new Response('gone', { status: 404, headers: { 'Content-Type': 'text/html' } })],
  ['a picture', 'not-terms', new Response('GIF89a', { headers: { 'Content-Type': 'image/gif' } })],
  ['too much', 'too-large', new Response('a'.repeat(5_000_001), { headers: { 'Content-Type': 'text/html' } })],
])('brings no body of %s, and says %s', async (_, refusal, response) => {
  view.fetch.mockResolvedValue(response);
  const fetched = await fetchConfined(document, wish);
  expect(fetched.ok && fetched.value.html).toBeUndefined();
  expect(fetched).toMatchObject({ ok: true, value: { status: response.status } });
  expect(fetched.ok && fetched.value.refusal).toBe(refusal);
});
