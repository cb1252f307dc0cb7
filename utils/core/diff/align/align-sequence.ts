import { heaviestChain, type Pair } from './heaviest-chain';
import { longestCommon } from './longest-common';
import { borrowTables, clearTables, type WordTables } from './word-tables';

/** Partner of each place of the first list in the second; -1 for none. Partners rise. */
export type Alignment = Int32Array;

interface Range {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
  depth: number;
}

export interface AlignOptions {
  /** What a match is worth; heavy ones are kept where two cross. */
  weigh: (id: number) => number;
  /** Below this many cells the longest common subsequence decides rather than what is unique. */
  tableCells: number;
}

const MAX_DEPTH = 10;

/**
 * Equal ends first, then what is unique on both sides (the heaviest chain of it), then the same in each gap.
 * Linear but for a logarithm, whatever the input: each level reads each place once, and the depth is bounded.
 */
export function alignSequence(a: Int32Array, b: Int32Array, options: AlignOptions): Alignment {
  const partner = new Int32Array(a.length).fill(-1);
  const tables = borrowTables([a, b]);
  const open: Range[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, depth: 0 }];
  for (let range = open.pop(); range; range = open.pop()) {
    const rest = trimEnds(a, b, range, partner);
    if (rest.a0 >= rest.a1 || rest.b0 >= rest.b1) continue;
    const isSmall = (rest.a1 - rest.a0) * (rest.b1 - rest.b0) <= options.tableCells;
    const chain =
      isSmall || rest.depth >= MAX_DEPTH ? [] : heaviestChain(uniquePairs([a, b], rest, tables, options.weigh));
    if (chain.length > 0) pushBetween(open, chain, rest);
    else matchCommon(a, b, rest, partner);
    for (const pair of chain) partner[pair.a] = pair.b;
  }
  return partner;
}

function trimEnds(a: Int32Array, b: Int32Array, range: Range, partner: Alignment): Range {
  let { a0, a1, b0, b1 } = range;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partner[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partner[--a1] = --b1;
  return { a0, a1, b0, b1, depth: range.depth };
}

function uniquePairs(
  [a, b]: [Int32Array, Int32Array],
  range: Range,
  tables: WordTables,
  weigh: (id: number) => number,
): Pair[] {
  // The place behind the only one there is; -1 for more of them.
  const { units: placesInA, heads: placesInB } = tables;
  for (let i = range.a0; i < range.a1; i++) placesInA[a[i] ?? 0] = placesInA[a[i] ?? 0] === 0 ? i + 1 : -1;
  for (let j = range.b0; j < range.b1; j++) placesInB[b[j] ?? 0] = placesInB[b[j] ?? 0] === 0 ? j + 1 : -1;
  const pairs: Pair[] = [];
  for (let i = range.a0; i < range.a1; i++) {
    const id = a[i] ?? 0;
    const partner = placesInB[id] ?? 0;
    if (placesInA[id] === i + 1 && partner > 0) pairs.push({ a: i, b: partner - 1, weight: weigh(id) });
  }
  clearTables(tables, [a.subarray(range.a0, range.a1), b.subarray(range.b0, range.b1)]);
  return pairs;
}

function pushBetween(ranges: Range[], chain: readonly Pair[], { a0, a1, b0, b1, depth }: Range): void {
  let [a, b] = [a0, b0];
  for (const pair of [...chain, { a: a1, b: b1 }]) {
    if (pair.a > a && pair.b > b) ranges.push({ a0: a, a1: pair.a, b0: b, b1: pair.b, depth: depth + 1 });
    [a, b] = [pair.a + 1, pair.b + 1];
  }
}

function matchCommon(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Range, partner: Alignment): void {
  longestCommon(a.subarray(a0, a1), b.subarray(b0, b1), (i, j) => {
    partner[a0 + i] = b0 + j;
  });
}
