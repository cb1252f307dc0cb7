import type { BlockRange } from '../../model/comparison';
import type { Alignment } from '../align/align-sequence';
import type { Gap } from '../blocks/find-gaps';
import type { WordStream } from '../sentences/word-stream';

/** Old blocks and the new blocks that took their words. */
export interface Group {
  before: BlockRange;
  after: BlockRange;
}

interface Link {
  before: number;
  after: number;
  words: number;
}

/** A link must carry this share of the smaller block's words, or this many of them. */
const LEAST_SHARE = 0.25;
const LEAST_WORDS = 12;
/** A few words of a small block link it to a much larger one only when they are most of it. */
const LEAST_SHARE_OF_LARGER = 0.1;
const MOST_OF_SMALLER = 0.6;
/** More than any text has. */
const BLOCKS = 2 ** 26;

/**
 * Which blocks belong together, from the words they share: one to one mostly, more where a paragraph was split or merged.
 * Matches of links that are too thin, or that would reach over a block that moved away, are taken back from `partner`.
 */
export function linkBlocks(gap: Gap, [before, after]: [WordStream, WordStream], partner: Alignment): Group[] {
  const groups: Group[] = [];
  const present = { before: new Set(gap.before), after: new Set(gap.after) };
  const refused = new Set<number>();
  const nameOf = (from: number, to: number) => from * BLOCKS + to;
  for (const link of countLinks(before, after, partner)) {
    if (!isThick(link, before, after) || !join(groups, link, present)) refused.add(nameOf(link.before, link.after));
  }
  if (refused.size > 0) {
    partner.forEach((place, word) => {
      if (place >= 0 && refused.has(nameOf(before.blocks[word] ?? 0, after.blocks[place] ?? 0))) partner[word] = -1;
    });
  }
  return groups;
}

function countLinks(before: WordStream, after: WordStream, partner: Alignment): Link[] {
  const links: Link[] = [];
  partner.forEach((place, word) => {
    if (place < 0) return;
    const [from, to] = [before.blocks[word] ?? 0, after.blocks[place] ?? 0];
    const last = links.at(-1);
    if (last?.before === from && last.after === to) last.words++;
    else links.push({ before: from, after: to, words: 1 });
  });
  return links;
}

function isThick({ before, after, words }: Link, a: WordStream, b: WordStream): boolean {
  if (words >= LEAST_WORDS) return true;
  const sizes = [sizeOf(a, before), sizeOf(b, after)];
  const smaller = Math.min(...sizes);
  if (words < smaller * LEAST_SHARE) return false;
  return words >= Math.max(...sizes) * LEAST_SHARE_OF_LARGER || words >= smaller * MOST_OF_SMALLER;
}

const sizes = new WeakMap<WordStream, Map<number, number>>();
function sizeOf(stream: WordStream, block: number): number {
  const known = sizes.get(stream) ?? countBlocks(stream);
  sizes.set(stream, known);
  return known.get(block) ?? 0;
}

/** Words of each block; a block's words stand together. */
function countBlocks({ blocks }: WordStream): Map<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= blocks.length; at++) {
    if (at < blocks.length && blocks[at] === blocks[start]) continue;
    counts.set(blocks[start] ?? 0, at - start);
    start = at;
  }
  return counts;
}

type Present = Record<'before' | 'after', ReadonlySet<number>>;

function join(groups: Group[], { before, after }: Link, present: Present): boolean {
  const last = groups.at(-1);
  const touches = last && (before < last.before.to || after < last.after.to);
  if (!touches) {
    groups.push({ before: { from: before, to: before + 1 }, after: { from: after, to: after + 1 } });
    return true;
  }
  const canReach = reaches(present.before, last.before, before) && reaches(present.after, last.after, after);
  if (!canReach) return false;
  last.before.to = Math.max(last.before.to, before + 1);
  last.after.to = Math.max(last.after.to, after + 1);
  return true;
}

function reaches(present: ReadonlySet<number>, range: BlockRange, block: number): boolean {
  for (let at = range.to; at < block; at++) if (!present.has(at)) return false;
  return true;
}
