import type { BlockRange, Comparison, Hunk } from '../../model/comparison';
import type { Gap } from '../blocks/find-gaps';
import type { Side } from '../blocks/read-side';
import { compareStreams } from './compare-streams';
import { type Group, linkBlocks } from './link-blocks';

/** What one gap adds to a comparison. `at` is the place among the new blocks, for the order. */
export interface GapResult {
  hunks: { at: number; hunk: Hunk }[];
  rewrapped: NonNullable<Comparison['rewrapped']>;
  added: number;
  removed: number;
}

/** Compares what lies between two neighbours; the gap no longer holds the blocks that moved. */
export function compareGap(sides: readonly [Side, Side], gap: Gap, isCommon: (id: number) => boolean): GapResult {
  const result: GapResult = { hunks: [], rewrapped: [], added: 0, removed: 0 };
  const compared = compareStreams(sides, gap, isCommon);
  const groups = linkBlocks(gap, compared.streams, compared.partner);
  const write = createWriter(sides, result, compared.read);
  let [i, j] = [0, 0];
  let place = gap.at;
  for (const group of [...groups, undefined]) {
    const before = takeUntil(gap.before, i, group?.before.from);
    const after = takeUntil(gap.after, j, group?.after.from);
    write.unlinked(before, after, place);
    if (!group) break;
    write.group(group);
    while ((gap.before[i] ?? group.before.to) < group.before.to) i++;
    while ((gap.after[j] ?? group.after.to) < group.after.to) j++;
    place = group.after.to;
  }
  return result;
}

function takeUntil(indexes: readonly number[], start: number, end: number | undefined): BlockRange[] {
  const ranges: BlockRange[] = [];
  for (let n = start; n < indexes.length; n++) {
    const index = indexes[n] ?? 0;
    if (end !== undefined && index >= end) break;
    const last = ranges.at(-1);
    if (last?.to === index) last.to++;
    else ranges.push({ from: index, to: index + 1 });
  }
  return ranges;
}

type Read = ReturnType<typeof compareStreams>['read'];

function createWriter([before, after]: readonly [Side, Side], result: GapResult, read: Read) {
  const wordsIn = (side: Side, { from, to }: BlockRange) => {
    let words = 0;
    for (let index = from; index < to; index++) words += side.wordsOf(index).ids.length;
    return words;
  };
  const removed = (range: BlockRange, at: number) => {
    const words = wordsIn(before, range);
    if (words === 0) result.rewrapped.push({ before: range, after: { from: at, to: at } });
    else result.hunks.push({ at, hunk: { kind: 'removed', before: range } });
    result.removed += words;
  };
  const added = (range: BlockRange, at: number) => {
    const words = wordsIn(after, range);
    if (words === 0) result.rewrapped.push({ before: { from: at, to: at }, after: range });
    else result.hunks.push({ at: range.from, hunk: { kind: 'added', after: range } });
    result.added += words;
  };
  const group = ({ before: a, after: b }: Group) => {
    const { words, count } = read([a.from, a.to], [b.from, b.to]);
    if (count.added + count.removed === 0) result.rewrapped.push({ before: a, after: b });
    else result.hunks.push({ at: b.from, hunk: { kind: 'replaced', before: a, after: b, words } });
    result.added += count.added;
    result.removed += count.removed;
  };
  // One block in the place of one block is a block written anew; more of them have nothing to do with each other, nor
  // have a heading and a paragraph.
  const isHeading = (side: Side, { from }: BlockRange) => side.blocks[from]?.kind === 'heading';
  const isOneForOne = (a: BlockRange[], b: BlockRange[]) =>
    a.length === 1 && b.length === 1 && [a[0], b[0]].every((range) => range && range.to - range.from === 1);
  const unlinked = (a: BlockRange[], b: BlockRange[], at: number) => {
    const [from, to] = [a[0], b[0]];
    const haveWords = from && to && wordsIn(before, from) > 0 && wordsIn(after, to) > 0;
    if (haveWords && isOneForOne(a, b) && isHeading(before, from) === isHeading(after, to)) {
      group({ before: from, after: to });
      return;
    }
    for (const range of a) removed(range, at);
    for (const range of b) added(range, at);
  };
  return { group, unlinked };
}
