import { isContextInvalidated } from '../browser/errors';
import { type PageKnown as Known, sendPageCall } from '../browser/messages';
import { findNoticeTexts } from '../core/extract/notices/find-notice-texts';
import { findPageNames } from '../core/extract/page/find-page-names';
import { readsLikeTerms } from '../core/extract/page/reads-like-terms';
import { capturePage } from './capture-page';
import { findPageLinks, isTermsPath } from './find-page-links';
import { waitUntilSettled } from './wait-until-settled';
import { watchAddress, withoutFragment } from './watch-address';
import { whenIdle } from './when-idle';

interface Watch {
  page: Document;
  controller: AbortController;
}

/** What a script of ours does in the top frame of a watched site, until it is aborted. */
export const watchPage = async (view: Window, controller: AbortController): Promise<void> => {
  const { signal } = controller;
  const page = view.document;
  try {
    if (!(await whenShown(page, signal)) || !(await whenIdle(signal))) return;
    const watch = { page, controller };
    watchAddress(view, (url) => void quietly(controller, () => visit(watch, url)), signal);
    const known = await visit(watch, withoutFragment(view.location.href));
    if (!known) return;
    if (await whenIdle(signal)) await noteLinks(page, known);
    if (await whenIdle(signal)) await noteNotices(page);
  } catch (error) {
    endQuietly(controller, error);
  }
};

/** Captures the page when it is one of terms; anything else is left after a few milliseconds. What the background knows. */
const visit = async (watch: Watch, url: string): Promise<Known | undefined> => {
  const { page, controller } = watch;
  const known = await arrive(watch, url);
  if (!known) return;
  if (!known.isKnown && !isTermsPath(url) && !(known.isNamedTerms && readsLikeTerms(page))) return known;
  if ((await waitUntilSettled(page, controller.signal)) === 'aborted') return;
  if (withoutFragment(page.location.href) !== url) return known;
  if (known.isKnown || (await isTermsByName(watch, url, known))) await capturePage(page, url, controller.signal);
  return known;
};

/** Many a page gets its name late. */
const isTermsByName = async (watch: Watch, url: string, known: Known): Promise<boolean> => {
  const isNamed = known.isNamedTerms || (await arrive(watch, url))?.isNamedTerms === true;
  return isNamed && readsLikeTerms(watch.page);
};

/** The names of terms in 25 languages are too many for a page: the background knows them. */
const arrive = async ({ page, controller }: Watch, url: string): Promise<Known | undefined> => {
  const answer = await sendPageCall('page.arrived', { url, names: findPageNames(page) });
  if (answer.ok) return controller.signal.aborted ? undefined : answer.value;
  // Not watched any more, or paused.
  controller.abort();
};

const noteLinks = async (page: Document, known: Known): Promise<void> => {
  const links = findPageLinks(page).filter(({ href }) => !known.addresses.includes(href));
  if (links.length > 0) await sendPageCall('page.links', { links });
};

const noteNotices = async (page: Document): Promise<void> => {
  const texts = findNoticeTexts(page);
  if (texts.length > 0) await sendPageCall('page.notices', { texts });
};

const quietly = async (controller: AbortController, work: () => Promise<unknown>): Promise<void> => {
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
