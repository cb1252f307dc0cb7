import type { Refusal } from '../model/document';
import type { Extraction, Terms } from '../model/terms';
import type { TermsType } from '../model/terms-type';
import { dropAges } from './blocks/drop-ages';
import { dropCopies } from './blocks/drop-copies';
import { dropVersionLists } from './blocks/drop-version-lists';
import { readBlocks } from './blocks/read-blocks';
import { findDates } from './dates/find-dates';
import { readDateHints } from './dates/read-date-hints';
import { detectLanguage } from './detect-language';
import { readEditions } from './editions/read-editions';
import { addPreviews } from './notices/document/add-previews';
import { findDocumentNotices } from './notices/find-document-notices';
import { findContainer } from './page/find-container';
import { findTitle } from './page/find-title';
import { type Survey, surveyPage } from './page/survey-page';
import { findPageRegion } from './region/find-page-region';
import { decideType } from './terms-type/decide-type';
import { nameTerms } from './terms-type/name-terms';
import { findHeadHint } from './walls/find-head-hint';
import { findTranslation } from './walls/find-translation';
import { findWall } from './walls/find-wall';
import { isOverview } from './walls/is-overview';
import { listLines } from './walls/list-lines';

export interface Hints {
  url: string;
  termsType?: TermsType;
  /** One of several pages of a document, so that it may be short. */
  isPart?: boolean;
}

/** Nothing at all came back, or nothing that could be read without scripts; all other reasons are walls. */
const UNREADABLE: readonly Refusal[] = ['empty', 'needs-scripts', 'cut-short', 'too-large'];
const PAGE_TEXT = 3000;

const refuse = (reason: Refusal): Extraction => ({
  outcome: UNREADABLE.includes(reason) ? 'unreadable' : 'wall',
  reason,
});

/** Page in, terms out; the page is only read. Time grows with the page's length. */
export function extractTerms(page: Document, hints: Hints): Extraction {
  const root = page.body ?? page.documentElement;
  if (!root) return refuse('empty');
  if (findTranslation(page)) return refuse('translated');
  const survey = surveyPage(root);
  const container = findContainer(survey);
  const raw = readBlocks(survey, container);
  const read = dropCopies(raw);
  const lang = detectLanguage(read.map(({ text }) => text).join('\n'), page.documentElement?.lang);
  const blocks = dropVersionLists(read, lang);
  const title = findTitle({ page, survey, isLeftOut: container.isLeftOut, blocks });
  const named = nameTerms({ pageTitle: page.title, title, blocks, url: hints.url });
  const wall = findWall({
    title: page.title,
    blocks,
    pageText: startOf(survey),
    asksForPassword: page.querySelector('input[type="password"]') !== null,
    hasScripts: page.querySelector('script, noscript') !== null,
    isNamedTerms: named !== undefined || hints.isPart === true,
    hint: findHeadHint(page, hints.url),
    isOverview: () => isOverview(survey, container.isLeftOut),
    listLines: () => listLines(survey, container.isLeftOut),
  });
  if (wall) return refuse(wall);
  const dateHints = readDateHints(page);
  const terms: Terms = {
    blocks,
    dates: findDates(blocks, lang, dateHints),
    notices: findDocumentNotices(blocks, lang),
  };
  if (title) terms.title = title;
  if (lang) terms.lang = lang;
  const termsType = decideType({ named, title, url: hints.url, blocks }) ?? hints.termsType;
  if (termsType) terms.termsType = termsType;
  const region = findPageRegion(page, hints.url, lang);
  if (region) terms.region = region;
  const editions = readEditions(terms, { raw, dateHints, ...hints });
  return { outcome: 'terms', editions: editions.map((one) => dropAges(addPreviews(page, hints.url, one))) };
}

function startOf({ texts, nodes, tags }: Survey): string {
  let text = '';
  for (let i = 0; i < nodes.length && text.length < PAGE_TEXT; i++) {
    if (tags[i] === '#text') text += `${texts[i]} `;
  }
  return text.replace(/\s+/g, ' ');
}
