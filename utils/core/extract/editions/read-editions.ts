import type { Block, Terms, TermsNotice } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { dropCopies } from '../blocks/drop-copies';
import { dropVersionLists } from '../blocks/drop-version-lists';
import { type DateHints, findDates } from '../dates/find-dates';
import { findDays } from '../dates/find-days';
import { findDocumentNotices } from '../notices/find-document-notices';
import { LEAST_TEXT, lettersOf, type Part } from './part';
import { splitByDocument } from './split-by-document';
import { splitByLabel } from './split-by-label';
import { splitByLanguage } from './split-by-language';

interface Seen {
  /** As read, copies and all: what two editions have in common stands in both. */
  raw: readonly Block[];
  url: string;
  /** What the reader asks for. */
  termsType?: TermsType;
  /** What the page knows of its dates besides its text. */
  dateHints?: DateHints;
}

const NEAR_TOP = 4;
/** A page that shows the texts of several regions says nothing of them by its own. */
const OF_REGION = /^(?:eu|elsewhere|[a-z]{2})$/;

/**
 * The texts that a page shows together, in its order; mostly the one. A wrong split is worse than none: each part must
 * look like a whole document, and the page's own words must tell them apart.
 */
export function readEditions(whole: Terms, { raw, url, termsType, dateHints = {} }: Seen): Terms[] {
  if (lettersOf(raw) < 2 * LEAST_TEXT) return [whole];
  const { lang } = whole;
  const parts = splitByLabel(raw, lang) ?? splitByDocument(raw, lang) ?? splitByLanguage(raw);
  if (!parts) return [whole];
  const wanted = findWanted(parts, url, termsType);
  return parts.map((part) => termsOf(whole, part === wanted ? { ...part, edition: undefined } : part, dateHints));
}

/** The document that is asked for has no label: it is the page's own, as when it stood there alone. */
function findWanted(parts: readonly Part[], url: string, termsType?: TermsType): Part | undefined {
  const key = URL.canParse(url) ? decodeFragment(new URL(url).hash) : '';
  return (
    parts.find((part) => part.termsType !== undefined && key !== '' && part.edition === key) ??
    parts.find((part) => part.termsType !== undefined && part.termsType === termsType && part.edition !== 'previous')
  );
}

const decodeFragment = (hash: string): string =>
  hash
    .slice(1)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

function termsOf(
  whole: Terms,
  { blocks, note = [], edition, termsType, lang = whole.lang }: Part,
  { region: country, ...hints }: DateHints,
): Terms {
  const kept = dropVersionLists(dropCopies(blocks), lang);
  const { title: _, edition: __, region, ...rest } = whole;
  const isOfPage = lang === whole.lang && !OF_REGION.test(edition ?? '');
  const title = kept.slice(0, NEAR_TOP).find(({ kind }) => kind === 'heading')?.text ?? whole.title;
  return {
    ...rest,
    ...(title !== undefined && { title }),
    ...(termsType !== undefined && { termsType }),
    ...(lang !== undefined && { lang }),
    ...(region !== undefined && isOfPage && { region }),
    ...(edition !== undefined && { edition }),
    blocks: kept,
    dates: findDates(kept, lang, { ...hints, ...(country !== undefined && isOfPage && { region: country }) }),
    notices: [...(edition === 'announced' ? noticesOf(note, lang) : []), ...findDocumentNotices(kept, lang)],
  };
}

/** The lines that announce a text, each with the day it names: they are no part of the text. */
const noticesOf = (note: readonly Block[], lang: string | undefined): TermsNotice[] =>
  note.map(({ text: quote }) => {
    const [day] = findDays(quote, lang ?? 'en');
    return { kind: 'upcoming', quote, ...(day && { iso: day.iso }) };
  });
