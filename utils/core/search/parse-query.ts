import { lengthInLetters } from '../text/dense-scripts';
import { foldWords } from './fold-words';

/** A word that is looked for. */
export interface QueryWord {
  word: string;
  /** Words that begin with it count: `train` finds `training`. */
  isOpen: boolean;
  /** Plural and singular of it, where they do not begin with it. */
  others: readonly string[];
}

/** Words that have to follow each other; mostly it is one. */
export type Phrase = readonly QueryWord[];

/** All of its phrases have to stand in one text. */
export interface Query {
  phrases: readonly Phrase[];
}

const QUOTES = /["\u201c-\u201f\u00ab\u00bb\u300c-\u300f\u301d-\u301f]/;
/** Shorter words begin too many others: `ai`, `app`, `18`. */
const OPEN_FROM = 4;
/** More is pasted, not asked. */
const MOST_PHRASES = 32;

/**
 * Words apart, phrases between quotes of any kind; signs of scripts without spaces, and what a hyphen joins, belong
 * together. A phrase whose second quote is not typed yet goes on.
 */
export function parseQuery(typed: string): Query {
  const parts = typed.split(QUOTES);
  const phrases = parts.flatMap((part, index) => {
    if (index % 2 === 0) return part.split(/\s+/).map((piece) => phraseOf(piece, true));
    return [phraseOf(part, index === parts.length - 1)];
  });
  return { phrases: phrases.filter((phrase) => phrase.length > 0).slice(0, MOST_PHRASES) };
}

/**
 * The same while its last word is still typed: that goes on, however short; a single letter says nothing yet and is
 * left out. Undefined where the word goes on already.
 */
export function openLast({ phrases }: Query): Query | undefined {
  const last = phrases.at(-1);
  const word = last?.at(-1);
  if (last === undefined || word === undefined || word.isOpen) return undefined;
  const end = word.word.length > 1 ? [{ ...word, isOpen: true }] : [];
  return { phrases: [...phrases.slice(0, -1), [...last.slice(0, -1), ...end]].filter(({ length }) => length > 0) };
}

export const meansWord = ({ word, isOpen, others }: QueryWord, other: string): boolean =>
  (isOpen ? other.startsWith(word) : other === word) || others.includes(other);

function phraseOf(text: string, mayGoOn: boolean): Phrase {
  const words = foldWords(text);
  return words.map((word, index) => {
    const isLast = index === words.length - 1;
    const isOpen = mayGoOn && isLast && lengthInLetters(word) >= OPEN_FROM && !isSign(word);
    return { word, isOpen, others: mayGoOn && words.length === 1 ? otherNumbers(word, isOpen) : [] };
  });
}

const isSign = (word: string): boolean => Array.from(word).length === 1;

function otherNumbers(word: string, isOpen: boolean): string[] {
  if (!isOpen) return word.length > 1 && !/\d$/.test(word) ? [`${word}s`] : [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('y')) return [`${word.slice(0, -1)}ies`];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}
