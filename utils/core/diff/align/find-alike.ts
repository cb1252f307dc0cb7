import type { Pair } from './heaviest-chain';
import { borrowTables, clearTables, type WordTables } from './word-tables';

interface AlikeOptions {
  /** Share of words in common, 0 to 1, that a pair must have. */
  least: number;
}

/** The numbers of its words. */
type Unit = ArrayLike<number>;

/** Words in more units than this point at none of them. */
const MAX_UNITS = 12;
const CANDIDATES = 3;
/** A pair that shares fewer of its rare words than this, by the unit's length, is not worth comparing. */
const LEAST_VOTES = 0.06;

/**
 * Pairs of units (lists of word numbers) that share many words, found through the words that few units have, so that
 * the effort grows with the words and not with the pairs. The weight is the number of words in common, by likeness.
 */
export function findAlike(before: readonly Unit[], after: readonly Unit[], { least }: AlikeOptions): Pair[] {
  if (before.length === 0 || after.length === 0) return [];
  const tables = borrowTables(before, after);
  const { next, unitAt } = indexWords(before, tables);
  const votes = new Int32Array(before.length);
  const pairs: Pair[] = [];
  after.forEach((unit, b) => {
    const touched: number[] = [];
    const turn = before.length + b + 1;
    for (let n = 0; n < unit.length; n++) {
      const id = unit[n] ?? 0;
      if (tables.seenIn[id] === turn || (tables.units[id] ?? 0) > MAX_UNITS) continue;
      tables.seenIn[id] = turn;
      for (let at = tables.heads[id] ?? 0; at > 0; at = next[at] ?? 0) {
        const a = unitAt[at] ?? 0;
        if (votes[a] === 0) touched.push(a);
        votes[a] = (votes[a] ?? 0) + 1;
      }
    }
    for (const a of takeBest(touched, votes, unit.length * LEAST_VOTES)) {
      const one = before[a] ?? [];
      const size = one.length + unit.length;
      const shared = countShared([one, unit], (size * least) / 2, tables.left);
      const likeness = (2 * shared) / Math.max(1, size);
      if (likeness >= least) pairs.push({ a, b, weight: shared * likeness });
    }
    for (const a of touched) votes[a] = 0;
  });
  clearTables(tables, before, after);
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

/** For each word a list of the units that have it, first to last, linked from its head on. */
function indexWords(units: readonly Unit[], tables: WordTables): { next: Int32Array; unitAt: Int32Array } {
  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  const next = new Int32Array(total + 1);
  const unitAt = new Int32Array(total + 1);
  let entry = 0;
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index] ?? [];
    for (let n = 0; n < unit.length; n++) {
      const id = unit[n] ?? 0;
      if (tables.seenIn[id] === index + 1) continue;
      tables.seenIn[id] = index + 1;
      tables.units[id] = (tables.units[id] ?? 0) + 1;
      entry++;
      unitAt[entry] = index;
      next[entry] = tables.heads[id] ?? 0;
      tables.heads[id] = entry;
    }
  }
  return { next, unitAt };
}

/** How many words two units have in common; ends with some of them as soon as they cannot be enough. */
function countShared([a, b]: [Unit, Unit], enough: number, left: Int32Array): number {
  if (a.length + 1 < enough) return 0;
  let mayMiss = b.length - enough + 1;
  for (let n = 0; n < a.length; n++) left[a[n] ?? 0] = (left[a[n] ?? 0] ?? 0) + 1;
  let shared = 0;
  for (let n = 0; n < b.length && mayMiss >= 0; n++) {
    const id = b[n] ?? 0;
    const count = left[id] ?? 0;
    if (count > 0) {
      shared++;
      left[id] = count - 1;
    } else mayMiss--;
  }
  for (let n = 0; n < a.length; n++) left[a[n] ?? 0] = 0;
  return shared;
}
