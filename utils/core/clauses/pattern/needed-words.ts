import type { PatternNode, WordTest } from './pattern-node';

/** Short words and numbers stand in most sentences: they say little. */
function costOf(tests: WordTest[], most: number): number {
  let cost = 0;
  for (const { length } of tests) {
    cost += length <= 3 ? 8 : length === 4 ? 3 : 1;
    if (cost >= most) break;
  }
  return cost;
}

/** The words that say most first: most texts are turned away by them. */
export function tellingFirst(sets: WordTest[][]): WordTest[][] {
  if (sets.length < 2) return sets;
  const costs = new Map(sets.map((tests) => [tests, costOf(tests, Number.POSITIVE_INFINITY)]));
  return sets.toSorted((one, other) => (costs.get(one) ?? 0) - (costs.get(other) ?? 0));
}

function cheapest(choices: WordTest[][]): WordTest[] | undefined {
  let best: WordTest[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const cost = costOf(choice, least);
    if (cost >= least) continue;
    least = cost;
    best = choice;
  }
  return best;
}

/** Sets of words, of each of which one must be there, so that the pattern can be found at all. Keeps `known`. */
export function neededWords(node: PatternNode, known: Map<PatternNode, WordTest[][]>): WordTest[][] {
  const before = known.get(node);
  if (before) return before;
  const needs = findNeeds(node, (part) => neededWords(part, known));
  known.set(node, needs);
  return needs;
}

function findNeeds(node: PatternNode, needsOf: (part: PatternNode) => WordTest[][]): WordTest[][] {
  if (node.kind === 'word') return node.tests.some((test) => '_^$'.includes(test)) ? [] : [node.tests];
  if (node.kind === 'row') return node.parts.flatMap(needsOf);
  if (node.kind === 'act') return needsOf(node.part);
  if (node.kind !== 'either') return [];
  const best = node.parts.map((part) => cheapest(needsOf(part)));
  const whole = best.filter((choice) => choice !== undefined);
  return whole.length === best.length ? [whole.flat()] : [];
}
