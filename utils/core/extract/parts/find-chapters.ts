import type { Chapter } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { leaveOutClutter } from '../page/clutter/leave-out-clutter';
import { measureProse } from '../page/measure-prose';
import { type Survey, surveyPage } from '../page/survey-page';
import { HEADINGS } from '../page/tags';
import { takeNames } from '../terms-type/take-names';
import { chapterAddress } from './chapter-address';

/** Fewer are links that any page has, more are an index of a whole help centre. */
const LEAST_CHAPTERS = 4;
const MOST_CHAPTERS = 40;
/** Of all links to other pages in the text. */
const LEAST_SHARE = 0.75;
/** Letters that a table of contents says itself: a few lines, and one or two under each title. */
const OWN_LETTERS = 600;
const OWN_FOR_EACH = 160;
const LONGEST_TITLE = 90;
/** Letters beside the link in its line: an arrow, a number. In a sentence stand more. */
const BESIDE = 6;
/** Titles that each name a kind of terms are documents of their own. */
const MOST_TYPES = 1;

interface Listed extends Chapter {
  /** It is its own line, or all there is in it. */
  isTitle: boolean;
}

/**
 * The chapters that a page lists, where it is a table of contents and hardly anything else: links to pages below its own
 * address, each a title in a line of its own. None on a page of terms, on a list of different documents, and wherever
 * it is not clear.
 */
export function findChapters(page: Document, { url, termsType }: { url: string; termsType?: TermsType }): Chapter[] {
  const root = page.body ?? page.documentElement;
  if (!root) return [];
  const survey = surveyPage(root);
  // Of the whole page: a list of links is what is mostly taken for its frame.
  const around = { survey, isLeftOut: leaveOutClutter(survey, measureProse(survey)) };
  const { links, chapters } = readLinks(around, url);
  const titles = chapters.filter(({ isTitle }) => isTitle);
  const isClear =
    titles.length >= LEAST_CHAPTERS &&
    titles.length <= MOST_CHAPTERS &&
    titles.length >= LEAST_SHARE * links &&
    ownLetters(around) <= OWN_LETTERS + OWN_FOR_EACH * titles.length &&
    countTypes(titles, termsType) <= MOST_TYPES;
  return isClear ? titles.map(({ isTitle: _, ...chapter }) => chapter) : [];
}

interface Around {
  survey: Survey;
  isLeftOut: Uint8Array;
}

/** How many other pages are linked to, and those of them that may be chapters. */
function readLinks({ survey, isLeftOut }: Around, url: string): { links: number; chapters: Listed[] } {
  const { nodes, tags, ends } = survey;
  const said = weighLines(survey);
  const seen = new Set<string>();
  const found = new Map<string, Listed>();
  for (let i = 0; i < nodes.length; i++) {
    if (isLeftOut[i] === 1) i = (ends[i] ?? i + 1) - 1;
    if (isLeftOut[i] === 1 || tags[i] !== 'a') continue;
    const link = nodes[i] as Element;
    const href = link.getAttribute('href') ?? '';
    if (href === '' || href.startsWith('#')) continue;
    seen.add(href);
    const address = chapterAddress(href, url);
    const title = titleOf(link);
    if (address === undefined || title === '' || found.has(address)) continue;
    const beside = lettersBeside(survey, i, said);
    found.set(address, { url: address, title, isTitle: beside <= BESIDE && title.length <= LONGEST_TITLE });
  }
  return { links: seen.size, chapters: [...found.values()] };
}

/** What stands in each line itself, by the element that starts it. */
function weighLines({ tags, lines, weights }: Survey): Map<number, number> {
  const said = new Map<number, number>();
  for (let i = 0; i < tags.length; i++)
    if (tags[i] === '#text') said.set(lines[i] ?? 0, (said.get(lines[i] ?? 0) ?? 0) + (weights[i] ?? 0));
  return said;
}

/** Beside a link, in the lines that it stands in. */
function lettersBeside(
  { tags, ends, lines, weights }: Survey,
  link: number,
  said: ReadonlyMap<number, number>,
): number {
  const own = new Set<number>();
  for (let i = link + 1; i < (ends[link] ?? 0); i++)
    if (tags[i] === '#text' && (weights[i] ?? 0) > 0) own.add(lines[i] ?? 0);
  return [...own].reduce((letters, line) => letters + (said.get(line) ?? 0), 0) - (weights[link] ?? 0);
}

/** A card is a link around a heading and a teaser. */
function titleOf(link: Element): string {
  const heading = link.querySelector(HEADINGS) ?? link;
  return (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function ownLetters({ survey: { tags, ends, weights, linkWeights }, isLeftOut }: Around): number {
  let letters = 0;
  for (let i = 0; i < tags.length; i++) {
    if (isLeftOut[i] === 1) i = (ends[i] ?? i + 1) - 1;
    else if (tags[i] === '#text') letters += (weights[i] ?? 0) - (linkWeights[i] ?? 0);
  }
  return letters;
}

function countTypes(titles: readonly Chapter[], own: TermsType | undefined): number {
  const types = new Set(titles.flatMap(({ title }) => takeNames(title).types));
  if (own) types.delete(own);
  return types.size;
}
