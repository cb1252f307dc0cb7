import type { Block, Terms, TermsDate, TermsNotice } from '../../model/terms';
import { wordingOf } from '../../text/hash-terms';
import { normaliseText } from '../../text/normalise-text';
import { moveToBlock } from '../blocks/move-to-block';
import { type Kept, leaveOutFrame } from './leave-out-frame';

/** A part's own heading is looked for among its first blocks. */
const NEAR_TOP = 6;
const TITLE_LEVEL = 2;

/**
 * The pages of one document as one text, in the order given. Each part begins with its title; headings keep their
 * levels. Of each kind of date the newest counts. A page that repeats another one's words stands once.
 */
export function joinParts(pages: readonly Terms[], lang: string | undefined): Terms {
  const parts = withoutCopies(pages);
  const kept = leaveOutFrame(parts.map(({ blocks }) => blocks));
  const joined: Terms = { blocks: [], dates: [], notices: [] };
  for (const [index, part] of parts.entries()) addPart(joined, part, kept[index] ?? new Set());
  const [first] = parts;
  if (first?.title !== undefined) joined.title = first.title;
  const termsType = parts.find((part) => part.termsType !== undefined)?.termsType;
  if (termsType) joined.termsType = termsType;
  if (lang !== undefined) joined.lang = lang;
  return { ...joined, dates: newestDates(joined.dates), notices: distinctNotices(joined.notices) };
}

function withoutCopies(pages: readonly Terms[]): Terms[] {
  const seen = new Set<string>();
  return pages.filter(({ blocks }) => {
    const wording = wordingOf(blocks);
    if (seen.has(wording)) return false;
    seen.add(wording);
    return wording !== '';
  });
}

function addPart(joined: Terms, part: Terms, kept: Kept): void {
  const places = new Map<number, number>();
  const heading = titleOf(part);
  if (heading) joined.blocks.push(heading);
  for (const [at, block] of part.blocks.entries()) {
    if (!kept.has(at)) continue;
    places.set(at, joined.blocks.length);
    joined.blocks.push(block);
  }
  joined.dates.push(...part.dates.map((date) => moveToBlock(date, places)));
  joined.notices.push(...part.notices.map((notice) => moveToBlock(notice, places)));
}

/** A heading for a part whose page says its title outside of its text. */
function titleOf({ title, blocks }: Terms): Block | undefined {
  if (title === undefined) return undefined;
  const said = normaliseText(title);
  const isThere = blocks.slice(0, NEAR_TOP).some(({ text }) => normaliseText(text) === said);
  return isThere ? undefined : { kind: 'heading', level: TITLE_LEVEL, text: title };
}

function newestDates(dates: readonly TermsDate[]): TermsDate[] {
  const newest = new Map<TermsDate['kind'], TermsDate>();
  for (const date of dates) {
    const known = newest.get(date.kind);
    if (known === undefined || date.iso > known.iso) newest.set(date.kind, date);
  }
  return [...newest.values()];
}

function distinctNotices(notices: readonly TermsNotice[]): TermsNotice[] {
  const distinct = new Map<string, TermsNotice>();
  for (const notice of notices) {
    const key = `${notice.kind} ${notice.iso ?? ''} ${normaliseText(notice.quote)}`;
    if (!distinct.has(key)) distinct.set(key, notice);
  }
  return [...distinct.values()];
}
