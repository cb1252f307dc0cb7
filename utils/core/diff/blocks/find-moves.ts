import { findAlike } from '../align/find-alike';
import { heaviestChain, type Pair } from '../align/heaviest-chain';
import type { Gap } from './find-gaps';
import type { Side } from './read-side';
import { createListTest } from './share-a-list';

/** A block that stands elsewhere now; its words may have been altered on the way. */
export interface Move {
  before: number;
  after: number;
}

/** Shorter texts are the same by chance, but for the items of one list. */
const LEAST_WORDS_SAME = 4;
const LEAST_WORDS_ALIKE = 10;
const LEAST_LIKENESS_IN_PLACE = 0.4;
const LEAST_LIKENESS_MOVED = 0.65;

/** Blocks without a partner that stand elsewhere in the other text: first the same, then the alike that do not stay in place. */
export function findMoves(before: Side, after: Side, gaps: readonly Gap[]): Move[] {
  const same = findSame(before, after, gaps);
  const taken = { before: new Set(same.map((move) => move.before)), after: new Set(same.map((move) => move.after)) };
  const left = gaps.map((gap) => ({
    ...gap,
    before: gap.before.filter((index) => !taken.before.has(index)),
    after: gap.after.filter((index) => !taken.after.has(index)),
  }));
  return [...same, ...findAltered(before, after, left)].sort((x, y) => x.before - y.before);
}

function findSame(before: Side, after: Side, gaps: readonly Gap[]): Move[] {
  const waiting = new Map<number, number[]>();
  const open = new Set<number>();
  for (const index of gaps.flatMap((gap) => gap.before)) {
    const key = before.keys[index] ?? -1;
    open.add(index);
    waiting.set(key, [...(waiting.get(key)?.slice(0, 20) ?? []), index]);
  }
  const moves: Move[] = [];
  const places = gaps.flatMap((gap) => gap.after);
  const done = new Set<number>();
  const isOneList = createListTest(before, after);
  const take = (from: number, to: number) => {
    open.delete(from);
    done.add(to);
    moves.push({ before: from, after: to });
  };
  for (const to of places) {
    const candidates = waiting.get(after.keys[to] ?? -1)?.filter((index) => open.has(index)) ?? [];
    const isLong = candidates.length > 0 && after.wordsOf(to).ids.length >= LEAST_WORDS_SAME;
    const from = isLong ? candidates[0] : candidates.find((index) => isOneList(index, to));
    if (from !== undefined) take(from, to);
  }
  // Headings and short items come along with the neighbour they stand by.
  const isSame = (from: number, to: number) => open.has(from) && !done.has(to) && before.keys[from] === after.keys[to];
  const isPlace = new Set(places);
  for (const move of [...moves]) {
    for (const step of [-1, 1]) {
      let [from, to] = [move.before + step, move.after + step];
      while (isPlace.has(to) && isSame(from, to)) {
        take(from, to);
        [from, to] = [from + step, to + step];
      }
    }
  }
  return moves;
}

function findAltered(before: Side, after: Side, gaps: readonly Gap[]): Move[] {
  const list = (side: Side, which: 'before' | 'after') =>
    gaps.flatMap((gap, place) =>
      gap[which]
        .filter((index) => side.wordsOf(index).ids.length >= LEAST_WORDS_ALIKE)
        .map((index) => ({ index, place, ids: side.wordsOf(index).ids })),
    );
  const from = list(before, 'before');
  const to = list(after, 'after');
  const idsOf = (units: typeof from) => units.map((unit) => unit.ids);
  const pairs = findAlike(idsOf(from), idsOf(to), { least: LEAST_LIKENESS_IN_PLACE });
  const isInPlace = ({ a, b }: Pair) => from[a]?.place === to[b]?.place;
  const staying = heaviestChain(pairs.filter(isInPlace));
  const takenA = new Set(staying.map((pair) => pair.a));
  const takenB = new Set(staying.map((pair) => pair.b));
  const moves: Move[] = [];
  for (const { a, b, weight } of [...pairs].sort((x, y) => y.weight - x.weight)) {
    const [source, target] = [from[a], to[b]];
    if (!source || !target || takenA.has(a) || takenB.has(b)) continue;
    const size = source.ids.length + target.ids.length;
    // weight = shared * likeness and likeness = 2 * shared / size
    if (Math.sqrt((2 * weight) / size) < LEAST_LIKENESS_MOVED) continue;
    takenA.add(a);
    takenB.add(b);
    moves.push({ before: source.index, after: target.index });
  }
  return moves;
}
