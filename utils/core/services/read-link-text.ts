import type { TermsType } from '../model/terms-type';
import { foldWords } from './fold-words';
import { findPhrases, type Phrase } from './link-vocabulary';

/** What a link's text says. */
export type LinkText =
  /** The first is meant, unless the path decides for another. */
  | { says: 'terms'; termsTypes: TermsType[] }
  /** A word that names terms on one site and something else on the next. */
  | { says: 'perhaps'; termsTypes: TermsType[] }
  /** Such words among others. */
  | { says: 'hints'; termsTypes: TermsType[] }
  | { says: 'otherwise' }
  | { says: 'nothing' };

// Link texts are names; longer ones are headlines and whole paragraphs.
const MOST_CHARACTERS = 120;
const MOST_WORDS = 14;
const MOST_WORDS_FOR_HINTS = 5;
const YEAR = /^(?:19|20)\d\d$/;
// Words before a name that add nothing to it.
const FILLERS = new Set(
  'our the my your read see view full unsere unserer unseren die der nos notre les la le nuestra nuestros los nossa nossos os il i le nasze de het'.split(
    ' ',
  ),
);

export function readLinkText(text: string): LinkText {
  if (text.length > MOST_CHARACTERS) return { says: 'otherwise' };
  const words = foldWords(text);
  if (words.length > MOST_WORDS && !isUnspaced(words)) return { says: 'otherwise' };
  // Terms of a year are those that were in force then.
  if (words.some((word) => YEAR.test(word))) return { says: 'otherwise' };
  const found = findAll(words);
  const whole = found.filter((phrase) => phrase.words.length === words.length - countFillers(words));
  const sure = typesOf(whole.filter(({ weight }) => weight !== 'withPath'));
  if (sure.length > 0) return { says: 'terms', termsTypes: sure };
  if (typesOf(whole).length > 0) return { says: 'perhaps', termsTypes: typesOf(whole) };
  if (found.some(({ weight }) => weight === 'otherwise')) return { says: 'otherwise' };
  const stated = typesOf(found.filter(({ weight }) => weight === 'anywhere'));
  if (stated.length > 0) return { says: 'terms', termsTypes: [...new Set([...stated, ...typesOf(found)])] };
  const hinted = words.length <= MOST_WORDS_FOR_HINTS || isUnspaced(words) ? typesOf(found) : [];
  return hinted.length > 0 ? { says: 'hints', termsTypes: hinted } : { says: 'nothing' };
}

// Longest first and without overlap: "terms of sale" is not "terms".
function findAll(words: readonly string[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const matches = phrasesAt(words, at);
    found.push(...matches);
    at += matches[0]?.words.length ?? 1;
  }
  return found;
}

/** The longest phrases that begin here; several when two languages or types share the words. */
function phrasesAt(words: readonly string[], at: number): Phrase[] {
  const matches = findPhrases(words[at] ?? '').filter((phrase) =>
    phrase.words.every((word, offset) => words[at + offset] === word),
  );
  return matches.filter(({ words: { length } }) => length === matches[0]?.words.length);
}

const typesOf = (phrases: readonly Phrase[]): TermsType[] => [
  ...new Set(phrases.flatMap(({ termsType }) => termsType ?? [])),
];

function countFillers(words: readonly string[]): number {
  const first = words.findIndex((word) => !FILLERS.has(word));
  return Math.max(first, 0);
}

// Single characters are the words of Chinese and Japanese; a name has more of them.
const isUnspaced = (words: readonly string[]): boolean =>
  words.length <= 40 && words.every((word) => word.length === 1);
