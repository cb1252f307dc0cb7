import type { Setting } from '../../model/setting';
import { likenessOf, type Marked, markPage } from './likeness';

/** One setting in two readings, by its places in them. */
export interface SettingPair {
  before: number;
  after: number;
  /** Told by its id, by much that is alike, or only possibly the same. */
  by: 'id' | 'likeness' | 'guess';
  /** Of the names, 0 to 1. */
  names: number;
}

/** Every setting is in one pair or alone. */
export interface Matching {
  pairs: SettingPair[];
  gone: number[];
  come: number[];
}

const SURE = 0.75;
const POSSIBLE = 0.5;
// Below it two names share next to nothing: what stands in a place is not what stood there.
const LEAST_OF_NAMES = 0.2;
// A page with more unmatched on both sides has another layout: nothing is gained by looking at each with each.
const MOST_LOOKS = 60_000;
const PASSES = 3;

interface Work {
  before: Marked[];
  after: Marked[];
  toAfter: Map<number, SettingPair>;
  toBefore: Map<number, SettingPair>;
}

/** Ids first, then what is most alike, one to one. */
export function matchSettings(before: readonly Setting[], after: readonly Setting[]): Matching {
  const work: Work = { before: markPage(before), after: markPage(after), toAfter: new Map(), toBefore: new Map() };
  pairById(work);
  for (let pass = 0; pass < PASSES && pairAlike(work); pass++);
  return {
    pairs: [...work.toAfter.values()].sort((a, b) => a.before - b.before),
    gone: aloneOf(work.before, work.toAfter),
    come: aloneOf(work.after, work.toBefore),
  };
}

const aloneOf = (settings: readonly Marked[], paired: ReadonlyMap<number, SettingPair>): number[] =>
  settings
    .keys()
    .filter((i) => !paired.has(i))
    .toArray();

function join(work: Work, pair: SettingPair): void {
  work.toAfter.set(pair.before, pair);
  work.toBefore.set(pair.after, pair);
}

function pairById(work: Work): void {
  const places = Map.groupBy(work.after.keys(), (j) => work.after[j]?.setting.id);
  for (const [i, { setting }] of work.before.entries()) {
    const j = places.get(setting.id)?.shift();
    if (j !== undefined) join(work, { before: i, after: j, by: 'id', names: 1 });
  }
}

interface Candidate extends SettingPair {
  total: number;
}

/** True where another pass may find more: pairs that were made are neighbours now. */
function pairAlike(work: Work): boolean {
  const [gone, come] = [aloneOf(work.before, work.toAfter), aloneOf(work.after, work.toBefore)];
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST_LOOKS) return false;
  const slots = findSlots(work);
  const candidates: Candidate[] = [];
  for (const i of gone) {
    for (const j of come) {
      const candidate = weighPair(work, slots, [i, j]);
      if (candidate) candidates.push(candidate);
    }
  }
  candidates.sort((a, b) => b.total - a.total || Math.abs(a.before - a.after) - Math.abs(b.before - b.after));
  let isFound = false;
  for (const { total: _, ...pair } of candidates) {
    if (work.toAfter.has(pair.before) || work.toBefore.has(pair.after)) continue;
    join(work, pair);
    isFound = true;
  }
  return isFound;
}

function weighPair(work: Work, slots: Slots, [i, j]: [number, number]): Candidate | undefined {
  const [a, b] = [work.before[i], work.after[j]];
  if (!a || !b) return undefined;
  const neighbours =
    (slots.above[0][i] === slots.above[1][j] ? 0.5 : 0) + (slots.below[0][i] === slots.below[1][j] ? 0.5 : 0);
  const { name, total } = likenessOf(a, b, neighbours);
  if (total < POSSIBLE || name < LEAST_OF_NAMES) return undefined;
  return { before: i, after: j, by: total >= SURE ? 'likeness' : 'guess', names: name, total };
}

/** For each place of both readings the nearest pair above and below it, by its place in the first; -1 for the edge. */
interface Slots {
  above: [number[], number[]];
  below: [number[], number[]];
}

function findSlots({ before, after, toAfter, toBefore }: Work): Slots {
  const left = before.map((_, i) => toAfter.get(i)?.before);
  const right = after.map((_, j) => toBefore.get(j)?.before);
  return { above: [carry(left), carry(right)], below: [carryBack(left), carryBack(right)] };
}

function carry(marks: readonly (number | undefined)[]): number[] {
  let last = -1;
  return marks.map((pair) => {
    const above = last;
    last = pair ?? last;
    return above;
  });
}

const carryBack = (marks: readonly (number | undefined)[]): number[] => carry(marks.toReversed()).reverse();
