import type { WordMark } from '../../model/comparison';
import type { Alignment } from '../align/align-sequence';
import type { Side } from '../blocks/read-side';
import { alignWords } from '../sentences/align-words';
import { dropIslands } from '../sentences/drop-islands';
import { joinChangesInAddresses } from '../sentences/join-changes-in-addresses';
import { streamWords, type WordStream } from '../sentences/word-stream';
import { createMarker } from './mark-words';

export interface WordCount {
  added: number;
  removed: number;
  same: number;
}

/** Some blocks of both sides, aligned word by word. */
export interface ComparedStreams {
  streams: [WordStream, WordStream];
  partner: Alignment;
  /** Marks and counts of block ranges that no match leaves. */
  read(before: readonly [number, number], after: readonly [number, number]): { words: WordMark[]; count: WordCount };
}

export function compareStreams(
  sides: readonly [Side, Side],
  indexes: { before: readonly number[]; after: readonly number[] },
  isCommon: (id: number) => boolean,
): ComparedStreams {
  const [before, after] = [streamWords(sides[0], indexes.before), streamWords(sides[1], indexes.after)];
  const partner = alignWords(before, after);
  dropIslands(before, after, partner, isCommon);
  joinChangesInAddresses([sides[0], before], [sides[1], after], partner);
  const mark = createMarker([sides[0], before], [sides[1], after], partner);
  const startsA = startsOf(before);
  const startsB = startsOf(after);
  return {
    streams: [before, after],
    partner,
    read([fromA, toA], [fromB, toB]) {
      const stretch = { a0: startsA(fromA), a1: startsA(toA), b0: startsB(fromB), b1: startsB(toB) };
      let same = 0;
      for (let a = stretch.a0; a < stretch.a1; a++) if ((partner[a] ?? -1) >= 0) same++;
      const count = { same, removed: stretch.a1 - stretch.a0 - same, added: stretch.b1 - stretch.b0 - same };
      return { words: mark(stretch), count };
    },
  };
}

/** Answers at which word the first block at or after an index starts. */
function startsOf({ blocks }: WordStream): (block: number) => number {
  return (block) => {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle] ?? 0) < block) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
