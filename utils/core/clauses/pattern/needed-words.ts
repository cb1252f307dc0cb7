import type { PatternNode } from './pattern-node';
import type { WordTest } from './predicate';

/** Short words and numbers stand in most sentences: they say little. */
const costOf = (tests: WordTest[]): number =>
  tests.reduce((sum, test) => sum + (test.length <= 3 ? 8 : test.length <= 4 ? 3 : 1), 0);

const cheapest = (choices: WordTest[][]): WordTest[] | undefined =>
  choices.reduce<WordTest[] | undefined>(
    (best, choice) => (best === undefined || costOf(choice) < costOf(best) ? choice : best),
    undefined,
  );

// Groups are shared by many patterns.
const known = new WeakMap<PatternNode, WordTest[][]>();

/** Sets of words, of each of which one must be there, so that the pattern can be found at all. */
export function neededWords(node: PatternNode): WordTest[][] {
  const needs = known.get(node) ?? find(node);
  known.set(node, needs);
  return needs;
}

function find(node: PatternNode): WordTest[][] {
  if (node.kind === 'word') return node.tests.some((test) => '_^$'.includes(test)) ? [] : [node.tests];
  if (node.kind === 'row') return node.parts.flatMap(neededWords);
  if (node.kind === 'act') return neededWords(node.part);
  if (node.kind !== 'either') return [];
  const best = node.parts.map((part) => cheapest(neededWords(part)));
  const whole = best.filter((choice) => choice !== undefined);
  return whole.length === best.length ? [whole.flat()] : [];
}
