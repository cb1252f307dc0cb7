import { escapeHtml } from './clean/escape-html';
import { languageAttribute } from './clean/language-attribute';
import { writeBody } from './clean/write-body';
import { leaveOutClutter } from './page/clutter/leave-out-clutter';
import { measureProse } from './page/measure-prose';
import { type Survey, surveyPage } from './page/survey-page';
import { withoutCounter } from './page/without-counter';
import { writeCopyOf } from './parts/find-copy';
import { writeRegion } from './region/find-page-region';
import { writeHint } from './walls/find-head-hint';
import { findTranslation } from './walls/find-translation';

/** The document of a page that shows none, from elsewhere in it. */
export type FindElsewhere = (page: Document, shown: { survey: Survey; isLeftOut: Uint8Array }) => Survey | undefined;

/**
 * What of a page may be kept: its language, title and readable structure. Scripts, styles, form values, hidden fields,
 * the names that a site's maker gave its elements, and the site's frame with its account areas are not written;
 * addresses are written without query and fragment. The page is only read.
 */
export function cleanPage(page: Document, url: string, findElsewhere?: FindElsewhere): string {
  const steps = cleanPageInSteps(page, url, findElsewhere);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few milliseconds each, for a page that somebody is using. */
export function* cleanPageInSteps(
  page: Document,
  url: string,
  findElsewhere?: FindElsewhere,
): Generator<undefined, string> {
  const htmlAttributes = [
    languageAttribute(page.documentElement?.getAttribute('lang') ?? ''),
    findTranslation(page) ? ' class="translated-ltr"' : '',
  ].join('');
  const title = escapeHtml(withoutCounter(page.title ?? '').trim());
  const root = page.body ?? page.documentElement;
  const opening = `<!DOCTYPE html><html${htmlAttributes}><head><meta charset="utf-8"><title>${title}</title>${writeHint(page, url)}${writeCopyOf(page, url)}${writeRegion(page, url)}</head><body>`;
  if (!root) return `${opening}</body></html>`;
  // In one piece, though it is the longest: a page that changes while it is read would be kept as it never was.
  yield;
  const survey = surveyPage(root);
  yield;
  const isLeftOut = leaveOutClutter(survey, measureProse(survey));
  yield;
  // Its presence tells a page that asks for a login; its value is never read.
  const password = page.querySelector('input[type="password"]') ? '<input type="password">' : '';
  const unshown = password ? undefined : findElsewhere?.(page, { survey, isLeftOut });
  const body = unshown
    ? yield* writeBody(unshown, leaveOutClutter(unshown, measureProse(unshown)), url)
    : yield* writeBody(survey, isLeftOut, url);
  // Tells an empty page from one that its scripts would fill.
  const scripts = page.querySelector('script, noscript') ? '<noscript></noscript>' : '';
  return `${opening}${body}${password}${scripts}</body></html>`;
}
