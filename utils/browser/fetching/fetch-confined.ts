import { fail } from '../../core/model/result';
import { askPlainly } from './ask-plainly';
import { confineTo } from './confine-to';
import type { Fetched, FetchWish } from './fetched';

/** Chrome says why only after the request has failed. */
const WORD_MS = 500;

/** Starts to listen; the answer is whether the browser stops, or has stopped, a request of the window's. */
const hearStop = (view: Window): (() => Promise<boolean>) => {
  const stopped = new Promise<boolean>((resolve) => {
    view.document.addEventListener('securitypolicyviolation', () => resolve(true), { once: true });
  });
  return () => Promise.race([stopped, new Promise<boolean>((resolve) => setTimeout(resolve, WORD_MS, false))]);
};

/** An empty frame of our own, whose window may ask nobody but the hosts. */
const openFrame = async (page: Document, { url, hosts }: FetchWish): Promise<HTMLIFrameElement> => {
  const frame = page.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${confineTo(url, hosts)}">`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (page.body ?? page.documentElement).append(frame);
  await loaded;
  return frame;
};

/**
 * Asks for a page such that no redirect can reach a host that the user did not switch on: `fetch` itself can only
 * follow all of them or none. Needs a page of ours; it asks with that page's rights.
 */
export const fetchConfined = async (page: Document, wish: FetchWish): Promise<Fetched> => {
  const frame = await openFrame(page, wish);
  try {
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    // Without its rule in force the window would ask anybody.
    if (!view?.document.querySelector('meta')) throw new Error('The frame for fetching did not load.');
    const isStopped = hearStop(view);
    const fetched = await askPlainly((url, init) => view.fetch(url, init), wish);
    if (fetched.ok || fetched.error !== 'network') return fetched;
    return (await isStopped()) ? fail('redirected') : fetched;
  } finally {
    frame.remove();
  }
};
