import type { Clause } from '../../model/clause';
import { similarity } from '../../text/similarity';
import { tokenise } from '../../text/tokenise';
import { plainWords } from '../substance/plain-words';
import { findSharingRareWords, indexByWord } from './share-rare-words';

// `### 15d.` and the like.
const NUMBERING = /^[#*_\s]*(?:\(?[\divx]{1,4}[a-z]?[.)]\s*)*/i;

// A title set within the text, not as a heading: it rules nothing.
const isTitle = ({ text }: Clause): boolean => {
  const words = text.replace(NUMBERING, '');
  return words.length <= 90 && words === words.toUpperCase() && !/[.!;,]\s*$/.test(words);
};

/** A clause with its words. */
export interface WordedClause {
  clause: Clause;
  words: string[];
}

/** Clauses that only one side has, and which of them are one clause reworded. */
export interface ChangedClauses {
  removed: WordedClause[];
  added: WordedClause[];
  /** From removed to added, both ways in one map. */
  partnerOf: Map<WordedClause, WordedClause>;
}

const ENOUGH_ALIKE = 0.55;
const ENOUGH_TITLES = 3;

// Where a link leads is no part of what a sentence says; addresses are obfuscated now and then.
const ADDRESSES =
  /\S*(?:%[0-9a-f]{2}|&\w+=)\S*|https?:\/\/[^\s)\]]+|\bwww\.[^\s)\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|\[+email[^\]]{1,3}protected\]+|\(?opens in (?:a )?new (?:window|tab)\)?/giu;

const MAY_HOLD_ADDRESS = /[%&@[(]|http|www/i;

/** With its words, less where its links lead. */
export function wordsOf(clause: Clause): WordedClause {
  const { text } = clause;
  return { clause, words: tokenise(MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESSES, ' ') : text) };
}

/** What is left of `list` once each of `others` has taken away its like, wherever it stands: moved is not changed. */
function withoutThoseOf<T>(list: readonly T[], others: readonly T[], keyOf: (one: T) => string): T[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    const key = keyOf(other);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return list.filter((one) => {
    const key = keyOf(one);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}

/** Greedy, the most alike first: each clause has one partner at most. */
function pair(removed: WordedClause[], added: WordedClause[]): Map<WordedClause, WordedClause> {
  const index = indexByWord(removed);
  const options = added.flatMap((now) =>
    findSharingRareWords(now, index).map((old) => ({ old, now, alike: similarity(old.words, now.words) })),
  );
  const partnerOf = new Map<WordedClause, WordedClause>();
  for (const { old, now, alike } of options.sort((a, b) => b.alike - a.alike)) {
    if (alike < ENOUGH_ALIKE) break;
    if (partnerOf.has(old) || partnerOf.has(now)) continue;
    partnerOf.set(old, now);
    partnerOf.set(now, old);
  }
  return partnerOf;
}

/** By their words, wherever they stand. Near linear: clauses are only held against those that share a rare word. */
export function findChangedClauses(before: readonly Clause[], after: readonly Clause[]): ChangedClauses {
  // Most clauses are the same to the letter: only the others are taken apart into words.
  const textOf = ({ text }: Clause): string => text;
  const titles = titlesOf([...before, ...after]);
  const old = read(withoutThoseOf(before, after, textOf), titles);
  const now = read(withoutThoseOf(after, before, textOf), titles);
  // `must` became `have to`: nothing that anybody has to know.
  const keyOf = ({ words }: WordedClause): string => plainWords(words).join(' ');
  const removed = withoutThoseOf(old, now, keyOf);
  const added = withoutThoseOf(now, old, keyOf);
  return { removed, added, partnerOf: pair(removed, added) };
}

/** Headings of the text in a row, as a list of its sections has them. */
function isListOfTitles({ text }: Clause, titles: readonly string[]): boolean {
  if (text.length < 60 || /[.!?:;]\s*$/.test(text)) return false;
  const found = titles.filter((title) => text.includes(title));
  return found.length >= ENOUGH_TITLES && found.join('').length > text.length / 2;
}

const titlesOf = (clauses: readonly Clause[]): string[] => [
  ...new Set(
    clauses.flatMap(({ text, heading }) => [heading ?? '', text]).filter(({ length }) => length > 7 && length < 60),
  ),
];

const read = (clauses: readonly Clause[], titles: readonly string[]): WordedClause[] =>
  clauses
    .filter((clause) => !isTitle(clause) && !isListOfTitles(clause, titles))
    .map(wordsOf)
    .filter(({ words }) => words.length > 0);
