import type { Alignment } from '../align/align-sequence';
import { dropScraps, findStarts, WHOLE_RUN } from './drop-scraps';
import { COMMON_VALUE, findRuns, forget, type Run } from './find-runs';
import type { WordStream } from './word-stream';

/** A run between two changes must say at least this much, and this share of the smaller change beside it. */
const LEAST_VALUE = 0.9;
const LEAST_SHARE = 0.12;
/** A sentence of which less than this stayed is a new sentence, unless a longer run of words stayed whole. */
const LEAST_KEPT = 0.25;

/**
 * Takes back matches that make a change hard to read: the odd common word between two changes, and what is left of a
 * sentence that was written anew. Alters `partner`.
 */
export function dropIslands(
  before: WordStream,
  after: WordStream,
  partner: Alignment,
  isCommon: (id: number) => boolean,
): void {
  let runs = findRuns(before, partner, isCommon);
  runs = dropRemains(before, after, runs, partner);
  runs = dropScraps(before, after, runs, partner);
  dropSmall(before, after, runs, partner);
}

function dropRemains(before: WordStream, after: WordStream, runs: readonly Run[], partner: Alignment): Run[] {
  const kept = { before: countKept(before, runs, 'a'), after: countKept(after, runs, 'b') };
  return runs.filter((run) => {
    const shareBefore = kept.before(run.a);
    const shareAfter = kept.after(run.b);
    if (run.length >= WHOLE_RUN || Math.max(shareBefore, shareAfter) >= LEAST_KEPT) return true;
    forget(run, partner);
    return false;
  });
}

/** Answers, for a word's place, which share of its sentence has a partner. */
function countKept({ sentences, ids }: WordStream, runs: readonly Run[], side: 'a' | 'b'): (place: number) => number {
  const sentenceOf = new Int32Array(ids.length);
  for (let n = 0; n + 1 < sentences.length; n++) sentenceOf.fill(n, sentences[n], sentences[n + 1]);
  const kept = new Int32Array(sentences.length);
  for (const run of runs) {
    for (let place = run[side]; place < run[side] + run.length; place++) {
      const sentence = sentenceOf[place] ?? 0;
      kept[sentence] = (kept[sentence] ?? 0) + 1;
    }
  }
  return (place) => {
    const sentence = sentenceOf[place] ?? 0;
    return (kept[sentence] ?? 0) / Math.max(1, (sentences[sentence + 1] ?? 0) - (sentences[sentence] ?? 0));
  };
}

function dropSmall(before: WordStream, after: WordStream, runs: readonly Run[], partner: Alignment): void {
  const begins = { a: findStarts(before), b: findStarts(after) };
  let end = { a: 0, b: 0 };
  runs.forEach((run, n) => {
    const next = runs[n + 1] ?? { a: before.ids.length, b: after.ids.length };
    const left = run.a - end.a + run.b - end.b;
    const right = next.a - run.a - run.length + next.b - run.b - run.length;
    const beside = Math.min(left, right);
    // Where both sentences begin, the reader begins anew: what follows is told apart from what came before.
    const beginsBoth = begins.a[run.a] === 1 && begins.b[run.b] === 1;
    if (!beginsBoth && isIsland(run, beside)) forget(run, partner);
    else end = { a: run.a + run.length, b: run.b + run.length };
  });
}

// A word in the place of a word on either side of a common one is three words in the place of three.
const isIsland = ({ value }: Run, beside: number): boolean =>
  beside >= 2 ? value < Math.max(LEAST_VALUE, beside * LEAST_SHARE) : beside === 1 && value <= COMMON_VALUE;
