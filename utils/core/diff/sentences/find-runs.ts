import type { Alignment } from '../align/align-sequence';
import type { WordStream } from './word-stream';

/** Words that follow each other on both sides without a change between them. */
export interface Run {
  a: number;
  b: number;
  length: number;
  /** How much the run says; common words say little. */
  value: number;
}

/** What a common word says. */
export const COMMON_VALUE = 0.3;

/** All runs, first to last. */
export function findRuns(before: WordStream, partner: Alignment, isCommon: (id: number) => boolean): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  partner.forEach((place, a) => {
    if (place < 0) return;
    const value = isCommon(before.ids[a] ?? -1) ? COMMON_VALUE : 1;
    if (run && run.a + run.length === a && run.b + run.length === place) {
      run.length++;
      run.value += value;
    } else {
      run = { a, b: place, length: 1, value };
      runs.push(run);
    }
  });
  return runs;
}

/** Takes the matches of a run back. */
export function forget(run: Run, partner: Alignment): void {
  partner.fill(-1, run.a, run.a + run.length);
}
