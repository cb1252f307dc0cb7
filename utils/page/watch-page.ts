import { isContextInvalidated } from '../browser/errors';
import { type PageKnown as Known, type KnownSettings, sendPageCall } from '../browser/messages';
import { watchPresses } from './agreement/watch-presses';
import { type CapturePart, fetchPart } from './capture/capture-part';
import { findPageLinks } from './find-page-links';
import { isTermsPath } from './is-terms-path';
import { mayShowNotice } from './may-show-notice';
import { readNames } from './read-names';
import { fetchSettingsPart } from './settings/settings-part';
import { pageAddress, watchAddress } from './watch-address';
import { whenIdle } from './when-idle';

interface Watch {
  page: Document;
  controller: AbortController;
  /** Brought once it is needed, and kept. */
  part?: CapturePart;
  /** Of the page of settings that is open. */
  settings?: AbortController;
}

/** What a script of ours does in the top frame of a watched site, until it is aborted. */
export const watchPage = async (view: Window, controller: AbortController): Promise<void> => {
  const { signal } = controller;
  const page = view.document;
  // A file or a picture: what the browser shows it with is no page of the site.
  if (!/html|text\/plain/.test(page.contentType)) return;
  try {
    if (!(await whenShown(page, signal)) || !(await whenIdle(signal))) return;
    const watch: Watch = { page, controller };
    watchAddress(view, (url) => void quietly(controller, () => visit(watch, url)), signal);
    const known = await visit(watch, pageAddress(view.location.href));
    if (!known) return;
    watchPresses(page, (press) => void quietly(controller, () => sendPageCall('page.agreed', press)), signal);
    if (!(await whenIdle(signal))) return;
    await noteLinks(page, known);
    if (!signal.aborted && mayShowNotice(page)) await noteNotices(watch);
  } catch (error) {
    endQuietly(controller, error);
  }
};

/** Has the page captured when it may be one of terms, and leaves any other. What the background knows. */
const visit = async (watch: Watch, url: string): Promise<Known | undefined> => {
  watch.settings?.abort();
  const known = await arrive(watch, url);
  if (!known) return;
  const { settings } = known;
  if (settings) void quietly(watch.controller, () => visitSettings(watch, url, settings));
  if (!known.isKnown && !known.isNamedTerms && !isTermsPath(url)) return known;
  const { page, controller } = watch;
  const part = await partOf(watch);
  if (controller.signal.aborted) return;
  await part?.captureVisit({ page, url, known, signal: controller.signal, askAgain: () => arrive(watch, url) });
  return known;
};

/** Read for as long as it is open. */
const visitSettings = async (watch: Watch, url: string, { marks, doubt }: KnownSettings): Promise<void> => {
  const { page, controller } = watch;
  const isCertain = marks ? marks.some((mark) => page.querySelector(mark)) : !doubt;
  if (!isCertain && !doubt) return;
  const own = new AbortController();
  controller.signal.addEventListener('abort', () => own.abort(), { once: true, signal: own.signal });
  watch.settings = own;
  const part = await fetchSettingsPart(globalThis, url);
  const isThere = !own.signal.aborted && pageAddress(page.location.href) === url;
  const askAgain = async (): Promise<KnownSettings | undefined> => (await arrive(watch, url))?.settings;
  const doubted = isCertain ? {} : { doubt: { about: doubt, askAgain } };
  if (isThere) await part?.watchSettings({ page, url, signal: own.signal, ...doubted });
};

const partOf = async (watch: Watch): Promise<CapturePart | undefined> => {
  watch.part ??= await fetchPart(globalThis, watch.page.location.href);
  return watch.part;
};

/** The names of terms in 25 languages are too many for a page: the background knows them. */
const arrive = async ({ page, controller }: Watch, url: string): Promise<Known | undefined> => {
  const answer = await sendPageCall('page.arrived', { url, names: readNames(page) });
  if (answer.ok) return controller.signal.aborted ? undefined : answer.value;
  // Not watched any more, or paused.
  controller.abort();
};

const noteLinks = async (page: Document, known: Known): Promise<void> => {
  const links = findPageLinks(page).filter(({ href }) => !known.addresses.includes(href));
  if (links.length > 0) await sendPageCall('page.links', { links });
};

const noteNotices = async (watch: Watch): Promise<void> => {
  const texts = (await partOf(watch))?.findNoticeTexts(watch.page) ?? [];
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
