import lexicon from '../../../../assets/lexicons/wall-phrases.json';
import type { Refusal } from '../../model/document';
import type { Block } from '../../model/terms';

/** What the page as a whole shows, to be told from a document of terms. */
export interface Shown {
  title: string;
  blocks: readonly Block[];
  /** All text of the page that was read, its frame too. */
  pageText: string;
  asksForPassword: boolean;
  hasScripts: boolean;
  /** The page's own words name a kind of terms; its address proves nothing, soft errors keep it. */
  isNamedTerms: boolean;
}

const PHRASES = Object.entries(lexicon.phrases) as [Refusal, string[]][];
/** Running text, in letters: below the first there is nothing to read; above the last no phrase makes it a wall. */
const ALMOST_NOTHING = 120;
const SHORT = 900;
const LONG = 6000;
const LEAST_TERMS = 450;
const LETTERS_PER_DENSE = 3;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
const lengthOf = (text: string): number => text.length + (LETTERS_PER_DENSE - 1) * (text.match(DENSE)?.length ?? 0);

const isLetter = (char: string): boolean => /\p{L}/u.test(char);
/** As words: `entrar` is not in `central`. */
function holdsPhrase(folded: string, phrase: string): boolean {
  const at = folded.indexOf(phrase);
  if (at < 0) return false;
  if (DENSE_ONE.test(phrase)) return true;
  const before = folded.charAt(at - 1);
  const after = folded.charAt(at + phrase.length);
  return !(before && isLetter(before)) && !(after && isLetter(after) && isLetter(phrase.charAt(phrase.length - 1)));
}
const DENSE_ONE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const findPhrase = (text: string, reasons?: readonly Refusal[]): Refusal | undefined => {
  const folded = fold(text);
  return PHRASES.find(
    ([reason, phrases]) => (reasons?.includes(reason) ?? true) && phrases.some((phrase) => holdsPhrase(folded, phrase)),
  )?.[0];
};

/** Why a page shows no terms; undefined for a document. A long text of its own always wins. */
export function findWall({
  title,
  blocks,
  pageText,
  asksForPassword,
  hasScripts,
  isNamedTerms,
}: Shown): Refusal | undefined {
  const text = blocks.map((block) => block.text).join('\n');
  const length = lengthOf(text);
  if (length > LONG) return undefined;
  const heading = blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
  const named = findPhrase(title) ?? findPhrase(heading.slice(0, 120));
  if (named && !isNamedTerms) return named;
  if (length >= SHORT) return undefined;
  const said = findPhrase(pageText.slice(0, SHORT * 2), asksForPassword ? undefined : UNMISTAKABLE);
  if (length < ALMOST_NOTHING)
    return said ?? named ?? (asksForPassword ? 'login' : hasScripts ? 'needs-scripts' : 'empty');
  if (length >= LEAST_TERMS && isNamedTerms) return undefined;
  if (said) return said;
  return length < LEAST_TERMS && !isNamedTerms ? 'not-terms' : undefined;
}

/** A page's frame says `log in` everywhere; these words stand only on walls. */
const UNMISTAKABLE: readonly Refusal[] = [
  'captcha',
  'age-gate',
  'geo-block',
  'maintenance',
  'error-page',
  'needs-scripts',
  'consent',
];
