import type { Hunk } from '../../model/comparison';
import type { Move } from '../blocks/find-moves';
import type { Side } from '../blocks/read-side';
import { compareStreams, type WordCount } from './compare-streams';

/** Neighbours that moved together are one hunk; its words are marked when they were altered on the way. */
export function compareMoves(
  sides: readonly [Side, Side],
  moves: readonly Move[],
  isCommon: (id: number) => boolean,
): { hunk: Hunk; count: WordCount }[] {
  return joinNeighbours(moves).map(({ before, after, length }) => {
    const hunk: Hunk = {
      kind: 'moved',
      before: { from: before, to: before + length },
      after: { from: after, to: after + length },
    };
    const list = (start: number) => Array.from({ length }, (_, n) => start + n);
    const isSame = list(0).every((n) => sides[0].keys[before + n] === sides[1].keys[after + n]);
    if (isSame) {
      const same = list(before).reduce((sum, index) => sum + sides[0].wordsOf(index).ids.length, 0);
      return { hunk, count: { same, added: 0, removed: 0 } };
    }
    const { read } = compareStreams(sides, { before: list(before), after: list(after) }, isCommon);
    const { words, count } = read([before, before + length], [after, after + length]);
    return { hunk: { ...hunk, words }, count };
  });
}

function joinNeighbours(moves: readonly Move[]): (Move & { length: number })[] {
  const runs: (Move & { length: number })[] = [];
  for (const { before, after } of moves) {
    const last = runs.at(-1);
    if (last && last.before + last.length === before && last.after + last.length === after) last.length++;
    else runs.push({ before, after, length: 1 });
  }
  return runs;
}
