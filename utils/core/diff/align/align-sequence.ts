import { heaviestChain, type Pair } from './heaviest-chain';
import { longestCommon } from './longest-common';

/** Partner of each place of the first list in the second; -1 for none. Partners rise. */
export type Alignment = Int32Array;

interface Range {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
  depth: number;
}

type List = ArrayLike<number>;

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
export function alignSequence(a: List, b: List, options: AlignOptions): Alignment {
  const partner = new Int32Array(a.length).fill(-1);
  const open: Range[] = [{ a0: 0, a1: a.length, b0: 0, b1: b.length, depth: 0 }];
  for (let range = open.pop(); range; range = open.pop()) {
    const rest = trimEnds(a, b, range, partner);
    if (rest.a0 >= rest.a1 || rest.b0 >= rest.b1) continue;
    const isSmall = (rest.a1 - rest.a0) * (rest.b1 - rest.b0) <= options.tableCells;
    const chain = isSmall || rest.depth >= MAX_DEPTH ? [] : heaviestChain(uniquePairs(a, b, rest, options.weigh));
    if (chain.length > 0) pushBetween(open, chain, rest);
    else matchCommon(a, b, rest, partner);
    for (const pair of chain) partner[pair.a] = pair.b;
  }
  return partner;
}

function trimEnds(a: List, b: List, range: Range, partner: Alignment): Range {
  let { a0, a1, b0, b1 } = range;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) partner[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) partner[--a1] = --b1;
  return { a0, a1, b0, b1, depth: range.depth };
}

function uniquePairs(a: List, b: List, range: Range, weigh: (id: number) => number): Pair[] {
  const placesInB = new Map<number, number>();
  for (let j = range.b0; j < range.b1; j++) placesInB.set(b[j] ?? -1, placesInB.has(b[j] ?? -1) ? -1 : j);
  const placesInA = new Map<number, number>();
  for (let i = range.a0; i < range.a1; i++) placesInA.set(a[i] ?? -1, placesInA.has(a[i] ?? -1) ? -1 : i);
  const pairs: Pair[] = [];
  for (const [id, place] of placesInA) {
    const partner = placesInB.get(id) ?? -1;
    if (place >= 0 && partner >= 0) pairs.push({ a: place, b: partner, weight: weigh(id) });
  }
  return pairs;
}

function pushBetween(ranges: Range[], chain: readonly Pair[], { a0, a1, b0, b1, depth }: Range): void {
  let [a, b] = [a0, b0];
  for (const pair of [...chain, { a: a1, b: b1 }]) {
    if (pair.a > a && pair.b > b) ranges.push({ a0: a, a1: pair.a, b0: b, b1: pair.b, depth: depth + 1 });
    [a, b] = [pair.a + 1, pair.b + 1];
  }
}

const slice = (list: List, from: number, to: number): Int32Array =>
  list instanceof Int32Array
    ? list.subarray(from, to)
    : Int32Array.from({ length: to - from }, (_, n) => list[from + n] ?? -1);

function matchCommon(a: List, b: List, { a0, a1, b0, b1 }: Range, partner: Alignment): void {
  longestCommon(slice(a, a0, a1), slice(b, b0, b1), (i, j) => {
    partner[a0 + i] = b0 + j;
  });
}
