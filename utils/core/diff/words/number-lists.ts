/** Gives equal lists of words equal numbers, from 0 up. Hash first, then word by word: no two lists are taken for one. */
export function createListNumbers(): (ids: ArrayLike<number>, from?: number, to?: number) => number {
  const known = new Map<number, { ids: ArrayLike<number>; from: number; to: number; number: number }[]>();
  let next = 0;
  return (ids, from = 0, to = ids.length) => {
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ ((ids[at] ?? 0) + 0x9e37)) | 0;
    const lists = known.get(hash) ?? [];
    const found = lists.find((list) => isSame(ids, from, to, list));
    if (found) return found.number;
    if (lists.length === 0) known.set(hash, lists);
    lists.push({ ids, from, to, number: next });
    return next++;
  };
}

function isSame(
  ids: ArrayLike<number>,
  from: number,
  to: number,
  list: { ids: ArrayLike<number>; from: number; to: number },
) {
  if (list.to - list.from !== to - from) return false;
  for (let at = from; at < to; at++) if (ids[at] !== list.ids[list.from + at - from]) return false;
  return true;
}
