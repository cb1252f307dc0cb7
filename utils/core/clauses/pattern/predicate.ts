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

function add(predicates: Predicates, tests: WordTest[], isExcept: boolean): number {
  predicates.all.push({ tests, isExcept });
  return predicates.all.length - 1;
}

// Written out, so many tests take longer than having them twice costs; most of them come from a group, which is one.
const MANY = 8;

/** The number of a predicate; the same few tests, and the same list of many, have the same number. */
export function internPredicate(predicates: Predicates, tests: WordTest[], isExcept = false): number {
  if (tests.length < MANY || isExcept) {
    const key = `${isExcept ? '!' : ''}${tests.join(' ')}`;
    const number = predicates.numbers.get(key) ?? add(predicates, tests, isExcept);
    predicates.numbers.set(key, number);
    return number;
  }
  const number = predicates.seen.get(tests) ?? add(predicates, tests, false);
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
