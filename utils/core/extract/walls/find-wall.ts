import type { Refusal } from '../../model/document';
import type { Block } from '../../model/terms';
import { lengthInLetters } from '../../text/dense-scripts';
import { findTypeInTitle } from '../terms-type/find-type-in-title';
import type { HeadHint } from './find-head-hint';
import { asksToAccept, findSaid, type Said } from './wall-phrases';
import { weighSentences } from './weigh-sentences';

/** What the page as a whole shows, to be told from a document of terms. */
export interface Shown {
  title: string;
  blocks: readonly Block[];
  /** The start of all text of the page, its frame too. */
  pageText: string;
  asksForPassword: boolean;
  hasScripts: boolean;
  /** The page's own words name a kind of terms; its address proves nothing, soft errors keep it. */
  isNamedTerms: boolean;
  hint: HeadHint | undefined;
  /** Both asked only of pages that have little text. */
  isOverview: () => boolean;
  listLines: () => string[];
}

/** Running text, in letters: below the first there is nothing to read; above the last nothing makes it a wall. */
const ALMOST_NOTHING = 120;
const NOTHING = 40;
const LEAST_TERMS = 450;
const SHORT = 900;
const MIDDLING = 3000;
const LONG = 6000;
const LONGEST_HEADING = 120;
const TOP_LINES = 3;
const FIRST_SENTENCES = 3;
const MOST_OF_IT = 0.6;
const MUCH_OF_IT = 0.2;
/** `We value your privacy` and `Sign in with us` stand over documents too. */
const CLAIMED: readonly Refusal[] = ['consent', 'login'];

/** `... policy`: a document about what walls ask for. */
const OF_TERMS =
  /(?<!\p{L})(?:policy|policies|terms|rules|guidelines|agreement|statement|notice)(?!\p{L})|richtlinie|bedingungen|erklärung|política|politique|conditions|ポリシー|規約|方針|政策|条款|방침|약관/iu;
const namesTerms = (text: string): boolean => findTypeInTitle(text) !== undefined || OF_TERMS.test(text);

interface Page extends Shown {
  text: string;
  length: number;
  /** The first heading, and whether the text says by it, or by its first lines, that it is terms. */
  heading: string;
  callsItselfTerms: boolean;
}

function look(shown: Shown): Page {
  const { blocks } = shown;
  const text = blocks.map((block) => block.text).join('\n');
  const top = blocks.slice(0, TOP_LINES).filter((block) => block.text.length <= LONGEST_HEADING);
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text.slice(0, LONGEST_HEADING) ?? '';
  const names = heading === '' ? top.map((block) => block.text) : [heading];
  return { ...shown, text, length: lengthInLetters(text), heading, callsItselfTerms: names.some(namesTerms) };
}

/** Why a page shows no terms; undefined for a document. A long text of its own always wins. */
export function findWall(shown: Shown): Refusal | undefined {
  if (shown.hint?.reason === 'cut-short') return 'cut-short';
  // Most pages are told here, before anything is looked at.
  if (shown.blocks.reduce((letters, { text }) => letters + text.length, 0) > LONG) return undefined;
  const page = look(shown);
  if (page.length > LONG) return undefined;
  if (page.length < (page.callsItselfTerms ? NOTHING : ALMOST_NOTHING)) return nameNothing(page);
  return findNamedWall(page) ?? findSaidWall(page) ?? findOtherPage(page);
}

function nameNothing(page: Page): Refusal {
  const { text, title, pageText, hint, asksForPassword, hasScripts, length } = page;
  const said = findSaid(text) ?? findSaid(title) ?? (asksForPassword ? findSaid(pageText) : sureIn(pageText));
  if (hint && !hint.isWeak) return hint.reason;
  if (said) return said.reason;
  if (leadsOn(page)) return 'overview';
  if (asksForPassword) return 'login';
  return hint?.reason ?? (hasScripts ? 'needs-scripts' : length === 0 ? 'empty' : 'not-terms');
}

const sureIn = (text: string): Said | undefined => {
  const said = findSaid(text);
  return said?.weight === 'sure' ? said : undefined;
};

/** By what stands over the text, and in the page's head. */
function findNamedWall({ title, heading, hint, length, callsItselfTerms }: Page): Refusal | undefined {
  if (callsItselfTerms) return undefined;
  if (hint && !hint.isWeak && length < MIDDLING) return hint.reason;
  const over = sureIn(heading) ?? (namesTerms(title) ? undefined : (findSaid(title) ?? findSaid(heading)));
  if (over?.weight === 'sure') return over.reason;
  return over && length < SHORT && !CLAIMED.includes(over.reason) ? over.reason : undefined;
}
/** By what the text says, and what it asks for. */
function findSaidWall(page: Page): Refusal | undefined {
  const { length, callsItselfTerms } = page;
  if (length > MIDDLING) return undefined;
  const lines = page.listLines();
  const shown = lines.join('\n');
  if (!callsItselfTerms && lines.some(asksToAccept) && findSaid(shown, ['consent'])) return 'consent';
  return length < SHORT ? findShortWall(page, shown) : undefined;
}

function findShortWall(page: Page, shown: string): Refusal | undefined {
  const { pageText, length, callsItselfTerms, isNamedTerms, asksForPassword } = page;
  const weighed = weighSentences(shown);
  if (weighed && weighed.share >= MOST_OF_IT) return weighed.reason;
  if (callsItselfTerms) return undefined;
  if (weighed && weighed.first < FIRST_SENTENCES && weighed.share >= MUCH_OF_IT) return weighed.reason;
  if (asksForPassword && findSaid(pageText, ['login'])) return 'login';
  if (length >= LEAST_TERMS || isNamedTerms) return undefined;
  return findSaid(shown)?.reason ?? sureIn(pageText)?.reason;
}

/** Some other page, by what it is not. */
function findOtherPage(page: Page): Refusal | undefined {
  const { hint, length, isNamedTerms, callsItselfTerms } = page;
  if (leadsOn(page)) return 'overview';
  if (isNamedTerms || callsItselfTerms) return undefined;
  if (hint) return hint.reason;
  return length < LEAST_TERMS ? 'not-terms' : undefined;
}

/** One document may end with a list of the others: it says first which it is. */
const leadsOn = ({ heading, isOverview }: Page): boolean => findTypeInTitle(heading) === undefined && isOverview();
