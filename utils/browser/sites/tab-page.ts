import browser from 'webextension-polyfill';
import { fail, type Result, succeed } from '../../core/model/result';
import { type CallError, messageOf } from '../errors';
import type { PageLink } from '../messages';

/** A page read once, by the right that the user's press on our button gives (`activeTab`). */
export interface TabPage {
  url: string;
  title: string;
  html: string;
}

const run = async <Value>(tabId: number, func: () => Value | null): Promise<Result<Value, CallError>> => {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func });
    if (frame?.result === undefined || frame.result === null) return fail({ code: 'not-readable' });
    return succeed(frame.result as Value);
  } catch (error) {
    return fail({ code: 'not-readable', detail: messageOf(error) });
  }
};

/** The page as it stands, uncleaned: it must go through the cleaning before anything is stored. A file is none. */
export const readTabPage = (tabId: number): Promise<Result<TabPage, CallError>> =>
  run(tabId, () =>
    /html|text\/plain/.test(document.contentType)
      ? { url: location.href, title: document.title, html: document.documentElement.outerHTML }
      : null,
  );

/** What the browser says that it is; Firefox lets nobody ask where it shows a PDF file. */
export const readTabType = (tabId: number): Promise<Result<string, CallError>> =>
  run(tabId, () => document.contentType);

/** Every link of the page, at most 3,000; the last ones win, since terms are linked in footers. */
export const readTabLinks = (tabId: number): Promise<Result<PageLink[], CallError>> =>
  run(tabId, () =>
    Array.from(document.links)
      .slice(-3000)
      .filter((link) => link.protocol === 'https:' || link.protocol === 'http:')
      .map((link) => ({
        href: link.href,
        text: (link.textContent ?? '').trim().slice(0, 200),
        rel: link.getAttribute('rel') ?? undefined,
        isInFrame: link.closest('footer, nav, [role="contentinfo"]') !== null || undefined,
      })),
  );
