import type { Pair } from './heaviest-chain';

interface AlikeOptions {
  /** Share of words in common, 0 to 1, that a pair must have. */
  least: number;
}

/** Words in more units than this point at none of them. */
const MAX_UNITS = 12;
const CANDIDATES = 3;
/** A pair that shares fewer of its rare words than this, by the unit's length, is not worth comparing. */
const LEAST_VOTES = 0.06;

/**
 * Pairs of units (lists of word numbers) that share many words, found through the words that few units have, so that
 * the effort grows with the words and not with the pairs. The weight is the number of words in common, by likeness.
 */
export function findAlike(before: readonly number[][], after: readonly number[][], { least }: AlikeOptions): Pair[] {
  const unitsOf = indexRareWords(before);
  const votes = new Int32Array(before.length);
  const pairs: Pair[] = [];
  after.forEach((unit, b) => {
    const touched: number[] = [];
    for (const id of new Set(unit)) {
      for (const a of unitsOf.get(id) ?? []) {
        if (votes[a] === 0) touched.push(a);
        votes[a] = (votes[a] ?? 0) + 1;
      }
    }
    for (const a of takeBest(touched, votes, unit.length * LEAST_VOTES)) {
      const { likeness, shared } = compareBags(before[a] ?? [], unit);
      if (likeness >= least) pairs.push({ a, b, weight: shared * likeness });
    }
    for (const a of touched) votes[a] = 0;
  });
  return pairs;
}

/** The units with the most votes, best first; without a sort, since most units of a long text are touched. */
function takeBest(touched: readonly number[], votes: Int32Array, least: number): number[] {
  const best: number[] = [];
  for (const unit of touched) {
    const count = votes[unit] ?? 0;
    if (count < least) continue;
    let place = best.length;
    while (place > 0 && (votes[best[place - 1] ?? 0] ?? 0) < count) place--;
    if (place < CANDIDATES) best.splice(place, 0, unit);
    if (best.length > CANDIDATES) best.pop();
  }
  return best;
}

function indexRareWords(units: readonly number[][]): Map<number, number[]> {
  const unitsOf = new Map<number, number[]>();
  units.forEach((unit, index) => {
    for (const id of new Set(unit)) {
      const list = unitsOf.get(id);
      if (!list) unitsOf.set(id, [index]);
      else if (list.length <= MAX_UNITS) list.push(index);
    }
  });
  for (const [id, list] of unitsOf) if (list.length > MAX_UNITS) unitsOf.delete(id);
  return unitsOf;
}

function compareBags(a: readonly number[], b: readonly number[]): { likeness: number; shared: number } {
  const counts = new Map<number, number>();
  for (const id of a) counts.set(id, (counts.get(id) ?? 0) + 1);
  let shared = 0;
  for (const id of b) {
    const left = counts.get(id) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(id, left - 1);
  }
  return { likeness: (2 * shared) / Math.max(1, a.length + b.length), shared };
}
