import { isContextInvalidated } from '../browser/errors';
import { type PageCalls, sendPageCall } from '../browser/messages';
import { findNoticeTexts } from '../core/extract/notices/find-notice-texts';
import { findPageNames } from '../core/extract/page/find-page-names';
import { recogniseAddress } from '../core/services/recognise-address';
import { capturePage } from './capture-page';
import { findPageLinks, isTermsPath } from './find-page-links';
import { waitUntilSettled } from './wait-until-settled';
import { watchAddress, withoutFragment } from './watch-address';
import { whenIdle } from './when-idle';

type Known = PageCalls['page.arrived']['value'];

interface Watch {
  page: Document;
  known: Known;
  signal: AbortSignal;
}

/** What a script of ours does in the top frame of a watched site, until it is aborted. */
export const watchPage = async (view: Window, controller: AbortController): Promise<void> => {
  const { signal } = controller;
  const page = view.document;
  try {
    if (!(await whenShown(page, signal)) || !(await whenIdle(signal))) return;
    const answer = await sendPageCall('page.arrived', { url: withoutFragment(view.location.href) });
    // Not watched any more, or paused.
    if (!answer.ok) return controller.abort();
    const watch = { page, known: answer.value, signal };
    watchAddress(view, (url) => void quietly(controller, () => visit(watch, url)), signal);
    await visit(watch, withoutFragment(view.location.href));
    if (await whenIdle(signal)) await noteLinks(watch);
    if (await whenIdle(signal)) await noteNotices(watch);
  } catch (error) {
    endQuietly(controller, error);
  }
};

/** Captures the page when it is one of terms; anything else is left after a few milliseconds. */
const visit = async ({ page, known, signal }: Watch, url: string): Promise<void> => {
  const isKnown = recogniseAddress(url, known) !== undefined;
  const isLikely = isKnown || isTermsPath(url) || (await isNamedTerms(page));
  if (!isLikely || (await waitUntilSettled(page, signal)) === 'aborted') return;
  if (withoutFragment(page.location.href) !== url) return;
  if (isKnown || (await isNamedTerms(page))) await capturePage(page, url, signal);
};

/** The names of terms in 25 languages are too many for a page: the background knows them. */
const isNamedTerms = async (page: Document): Promise<boolean> => {
  const names = findPageNames(page);
  if (names.length === 0) return false;
  const answer = await sendPageCall('page.named', { names });
  return answer.ok && answer.value;
};

const noteLinks = async ({ page, known }: Watch): Promise<void> => {
  const links = findPageLinks(page).filter(({ href }) => recogniseAddress(href, known) === undefined);
  if (links.length > 0) await sendPageCall('page.links', { links });
};

const noteNotices = async ({ page }: Watch): Promise<void> => {
  const texts = findNoticeTexts(page);
  if (texts.length > 0) await sendPageCall('page.notices', { texts });
};

const quietly = async (controller: AbortController, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    endQuietly(controller, error);
  }
};

/** The extension went away under the page: nothing to report to, nothing to go on for. */
const endQuietly = (controller: AbortController, error: unknown): void => {
  controller.abort();
  if (!isContextInvalidated(error)) console.warn('clausewatch', error);
};

/** A page loaded ahead that nobody has seen is no visit. */
const whenShown = (page: Document, signal: AbortSignal): Promise<boolean> => {
  if (!(page as { prerendering?: boolean }).prerendering) return Promise.resolve(!signal.aborted);
  return new Promise((resolve) => {
    page.addEventListener('prerenderingchange', () => resolve(!signal.aborted), { once: true, signal });
  });
};
