import type { Alignment } from '../align/align-sequence';
import { forget, type Run } from './find-runs';
import type { WordStream } from './word-stream';

/** So many words that stayed together are no scrap. */
export const WHOLE_RUN = 5;
/** Short runs that follow each other and keep less than this, by what was changed around them, are scraps. */
const LEAST_KEPT = 0.4;

/**
 * Two changes in a sentence are two changes; many with a word or two between them are one. How a sentence begins or ends
 * holds it. Alters `partner`; answers what is left.
 */
export function dropScraps(before: WordStream, after: WordStream, runs: readonly Run[], partner: Alignment): Run[] {
  const begins = { a: findStarts(before), b: findStarts(after) };
  const left: Run[] = [];
  let scraps: Run[] = [];
  const close = (next?: Run) => {
    if (scraps.length > 1 && areScraps(scraps, spanOf(scraps, begins, { last: left.at(-1), next }))) {
      for (const run of scraps) forget(run, partner);
    } else left.push(...scraps);
    scraps = [];
    if (next) left.push(next);
  };
  for (const run of runs) {
    if (run.length >= WHOLE_RUN || isAtEdge(run, begins)) close(run);
    else scraps.push(run);
  }
  close();
  return left;
}

interface Begins {
  a: Uint8Array;
  b: Uint8Array;
}

/** Marks where sentences start, and where the last one ends. */
export function findStarts({ sentences, ids }: WordStream): Uint8Array {
  const starts = new Uint8Array(ids.length + 1);
  for (const start of sentences) starts[start] = 1;
  return starts;
}

const isAtEdge = ({ a, b, length }: Run, begins: Begins): boolean =>
  (begins.a[a] === 1 && begins.b[b] === 1) || (begins.a[a + length] === 1 && begins.b[b + length] === 1);

function areScraps(scraps: readonly Run[], span: number): boolean {
  const kept = scraps.reduce((sum, run) => sum + run.value, 0);
  const words = scraps.reduce((sum, run) => sum + run.length, 0);
  return kept < LEAST_KEPT * (span - words);
}

// From the last run that stays to the next, on the longer side, but not beyond the sentences that the scraps are in.
function spanOf(scraps: readonly Run[], begins: Begins, { last, next }: { last?: Run; next?: Run }): number {
  const [first, end] = [scraps[0], scraps.at(-1)];
  if (!first || !end) return 0;
  return Math.max(
    ...(['a', 'b'] as const).map((side) => {
      const least = last ? last[side] + last.length : 0;
      const most = next ? next[side] : begins[side].length - 1;
      let from = first[side];
      while (from > least && begins[side][from] !== 1) from--;
      let to = end[side] + end.length;
      while (to < most && begins[side][to] !== 1) to++;
      return to - from;
    }),
  );
}
