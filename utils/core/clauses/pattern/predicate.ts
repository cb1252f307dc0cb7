import type { PatternNode, WordTest } from './pattern-node';

/** A set of tests that share a number: a word meets it when it meets one of them (or, for `except`, none). */
interface Predicate {
  tests: WordTest[];
  isExcept: boolean;
}

/** Numbered predicates. */
export interface Predicates {
  all: Predicate[];
  numbers: Map<string, number>;
  /** Sets of tests that were seen before, as they came. */
  seen: Map<WordTest[], number>;
}

/** The predicates of all patterns of a language: of their states, and by which they are turned away. */
export interface Vocabulary {
  states: Predicates;
  needs: Predicates;
  /** What patterns need, by their nodes: groups are shared by many. */
  needed: Map<PatternNode, WordTest[][]>;
}

const noPredicates = (): Predicates => ({ all: [], numbers: new Map(), seen: new Map() });

export const noVocabulary = (): Vocabulary => ({ states: noPredicates(), needs: noPredicates(), needed: new Map() });

function intern(predicates: Predicates, tests: WordTest[], isExcept: boolean): number {
  const key = `${isExcept ? '!' : ''}${tests.join(' ')}`;
  const known = predicates.numbers.get(key);
  if (known !== undefined) return known;
  const number = predicates.all.length;
  predicates.all.push({ tests, isExcept });
  predicates.numbers.set(key, number);
  return number;
}

// Fewer are as fast to write out as to look up.
const MANY = 4;

/** The number of a predicate; the same tests have the same number. */
export function internPredicate(predicates: Predicates, tests: WordTest[], isExcept = false): number {
  if (isExcept || tests.length < MANY) return intern(predicates, tests, isExcept);
  const number = predicates.seen.get(tests) ?? intern(predicates, tests, false);
  predicates.seen.set(tests, number);
  return number;
}

const NUMBER = /^\p{N}+(?:[.,]\p{N}+)*$/u;

/** The tests that a word may meet; the least letters of `delet*` and its like are 3. */
export function testsMetBy(word: string, known: { has: (test: WordTest) => boolean; parts: string[] }): WordTest[] {
  const candidates = [word, '_'];
  for (let length = 3; length <= word.length; length++) {
    candidates.push(`${word.slice(0, length)}*`, `*${word.slice(word.length - length)}`);
  }
  if (NUMBER.test(word)) candidates.push('#');
  const met = candidates.filter(known.has);
  for (const part of known.parts) if (word.includes(part)) met.push(`*${part}*`);
  return met;
}
