import type { Alignment } from '../align/align-sequence';
import type { WordStream } from './word-stream';

/** Words that follow each other on both sides without a change between them. */
interface Run {
  a: number;
  b: number;
  length: number;
  /** How much the run says; common words say little. */
  value: number;
}

const COMMON_VALUE = 0.3;
/** A run between two changes must say at least this much, and this share of the smaller change beside it. */
const LEAST_VALUE = 0.9;
const LEAST_SHARE = 0.12;
/** A sentence of which less than this stayed is a new sentence, unless a longer run of words stayed whole. */
const LEAST_KEPT = 0.25;
const WHOLE_RUN = 5;
/** Short runs that follow each other and keep less than this, by what was changed around them, are scraps. */
const LEAST_KEPT_OF_SCRAPS = 0.4;

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
  const begins = { a: findStarts(before), b: findStarts(after) };
  const isAtEdge = ({ a, b, length }: Run) =>
    (begins.a[a] === 1 && begins.b[b] === 1) || (begins.a[a + length] === 1 && begins.b[b + length] === 1);
  runs = dropScraps(runs, isAtEdge, partner);
  dropSmall(before, after, runs, partner);
}

function findRuns(before: WordStream, partner: Alignment, isCommon: (id: number) => boolean): Run[] {
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

/** Marks where sentences start, and where the last one ends. */
function findStarts({ sentences, ids }: WordStream): Uint8Array {
  const starts = new Uint8Array(ids.length + 1);
  for (const start of sentences) starts[start] = 1;
  return starts;
}

/** Two changes in a sentence are two changes; many with a word or two between them are one. How a sentence begins or ends holds it. */
function dropScraps(runs: readonly Run[], isAtEdge: (run: Run) => boolean, partner: Alignment): Run[] {
  const left: Run[] = [];
  let scraps: Run[] = [];
  const close = (next?: Run) => {
    if (isConfetti(scraps, left.at(-1), next)) for (const run of scraps) forget(run, partner);
    else left.push(...scraps);
    scraps = [];
    if (next) left.push(next);
  };
  for (const run of runs) {
    if (run.length >= WHOLE_RUN || isAtEdge(run)) close(run);
    else scraps.push(run);
  }
  close();
  return left;
}

function isConfetti(scraps: readonly Run[], last: Run | undefined, next: Run | undefined): boolean {
  const [first, end] = [scraps[0], scraps.at(-1)];
  if (!first || !end || scraps.length < 2) return false;
  const from = last ? { a: last.a + last.length, b: last.b + last.length } : first;
  const to = next ?? { a: end.a + end.length, b: end.b + end.length };
  const kept = scraps.reduce((sum, run) => sum + run.value, 0);
  const words = scraps.reduce((sum, run) => sum + run.length, 0);
  return kept < LEAST_KEPT_OF_SCRAPS * (Math.max(to.a - from.a, to.b - from.b) - words);
}

function dropSmall(before: WordStream, after: WordStream, runs: readonly Run[], partner: Alignment): void {
  let end = { a: 0, b: 0 };
  runs.forEach((run, n) => {
    const next = runs[n + 1] ?? { a: before.ids.length, b: after.ids.length };
    const left = run.a - end.a + run.b - end.b;
    const right = next.a - run.a - run.length + next.b - run.b - run.length;
    const beside = Math.min(left, right);
    if (isIsland(run, beside)) forget(run, partner);
    else end = { a: run.a + run.length, b: run.b + run.length };
  });
}

// A word in the place of a word on either side of a common one is three words in the place of three.
const isIsland = ({ value }: Run, beside: number): boolean =>
  beside >= 2 ? value < Math.max(LEAST_VALUE, beside * LEAST_SHARE) : beside === 1 && value <= COMMON_VALUE;

function forget(run: Run, partner: Alignment): void {
  partner.fill(-1, run.a, run.a + run.length);
}
