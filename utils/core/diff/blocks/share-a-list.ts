import type { Side } from './read-side';

/** Items or rows `from` up to, not including, `to`, with nothing else between them. */
interface List {
  from: number;
  to: number;
}

/** A shorter list has no order to speak of. */
const LEAST_ITEMS = 3;
/** Two lists are the same one when each has this share of the other's items. */
const LEAST_SHARE = 0.5;

/** Answers whether an old block and a new one are items of the same list, so that one as short as a name can move in it. */
export function createListTest(before: Side, after: Side): (from: number, to: number) => boolean {
  const oldLists = createListFinder(before);
  const newLists = createListFinder(after);
  const known = new Map<List, Map<List, boolean>>();
  return (from, to) => {
    const [old, now] = [oldLists(from), newLists(to)];
    if (!old || !now) return false;
    const answers = known.get(old) ?? new Map<List, boolean>();
    known.set(old, answers);
    const answer =
      answers.get(now) ?? areOne(before.keys.subarray(old.from, old.to), after.keys.subarray(now.from, now.to));
    answers.set(now, answer);
    return answer;
  };
}

function createListFinder({ blocks }: Side): (index: number) => List | undefined {
  const lists: (List | undefined)[] = new Array(blocks.length);
  return (index) => {
    const kind = blocks[index]?.kind;
    if (kind !== 'item' && kind !== 'row') return undefined;
    const known = lists[index];
    if (known) return known;
    const list = { from: index, to: index + 1 };
    while (blocks[list.from - 1]?.kind === kind) list.from--;
    while (blocks[list.to]?.kind === kind) list.to++;
    lists.fill(list, list.from, list.to);
    return list;
  };
}

function areOne(old: Int32Array, now: Int32Array): boolean {
  const [less, more] = [old.length, now.length].sort((x, y) => x - y);
  // Also keeps a long list from being read again for each of many short ones.
  if (less === undefined || more === undefined || less < LEAST_ITEMS || less < more * LEAST_SHARE) return false;
  const keys = new Set(old);
  let shared = 0;
  for (const key of now) if (keys.delete(key)) shared++;
  return shared >= more * LEAST_SHARE;
}
