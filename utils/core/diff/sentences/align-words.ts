import { type Alignment, alignSequence } from '../align/align-sequence';
import { findAlike } from '../align/find-alike';
import { heaviestChain, type Pair } from '../align/heaviest-chain';
import { createListNumbers } from '../words/number-lists';
import type { WordStream } from './word-stream';

/** Up to this many word pairs, a stretch is compared word by word without asking which sentence became which. */
const SMALL_STRETCH = 40_000;
const LEAST_LIKENESS = 0.35;
const WORD_CELLS = 40_000;

interface Stretch {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Which word of `before` became which of `after`: sentences that are the same, then sentences that are alike, then words. */
export function alignWords(before: WordStream, after: WordStream): Alignment {
  const partner = new Int32Array(before.ids.length).fill(-1);
  for (const stretch of findStretches(before, after, partner)) {
    const { a0, a1, b0, b1 } = stretch;
    const found = alignSequence(before.ids.subarray(a0, a1), after.ids.subarray(b0, b1), {
      weigh: () => 1,
      tableCells: WORD_CELLS,
    });
    found.forEach((place, index) => {
      if (place >= 0) partner[a0 + index] = b0 + place;
    });
  }
  return partner;
}

// Matches the sentences that are the same, and yields what lies between them, cut small.
function findStretches(before: WordStream, after: WordStream, partner: Alignment): Stretch[] {
  const numberOf = createListNumbers();
  const a = numberSentences(before, numberOf);
  const b = numberSentences(after, numberOf);
  // Numbers count up from the first sentence on.
  const lengths = new Int32Array(a.length);
  a.forEach((id, n) => {
    lengths[id] = (before.sentences[n + 1] ?? 0) - (before.sentences[n] ?? 0);
  });
  const same = alignSequence(a, b, { weigh: (id) => lengths[id] ?? 1, tableCells: 0 });
  const stretches: Stretch[] = [];
  let last = { a: 0, b: 0 };
  const close = (endA: number, endB: number) => {
    if (endA > last.a && endB > last.b) stretches.push({ a0: last.a, a1: endA, b0: last.b, b1: endB });
    last = { a: endA + 1, b: endB + 1 };
  };
  same.forEach((place, sentence) => {
    if (place < 0) return;
    close(sentence, place);
    const [from, to, end] = [
      before.sentences[sentence] ?? 0,
      after.sentences[place] ?? 0,
      before.sentences[sentence + 1] ?? 0,
    ];
    for (let n = 0; n < end - from; n++) partner[from + n] = to + n;
  });
  close(a.length, b.length);
  return stretches.flatMap((stretch) => cut(before, after, stretch));
}

function numberSentences({ ids, sentences }: WordStream, numberOf: ReturnType<typeof createListNumbers>): Int32Array {
  const numbers = new Int32Array(sentences.length - 1);
  for (let n = 0; n < numbers.length; n++) numbers[n] = numberOf(ids, sentences[n], sentences[n + 1]);
  return numbers;
}

// From sentences to words; a long stretch is cut where a pair of alike sentences begins.
function cut(before: WordStream, after: WordStream, { a0, a1, b0, b1 }: Stretch): Stretch[] {
  const wordAt = (stream: WordStream, sentence: number) => stream.sentences[sentence] ?? stream.ids.length;
  const whole = { a0: wordAt(before, a0), a1: wordAt(before, a1), b0: wordAt(after, b0), b1: wordAt(after, b1) };
  if ((whole.a1 - whole.a0) * (whole.b1 - whole.b0) <= SMALL_STRETCH) return [whole];
  const unitsOf = (stream: WordStream, from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) =>
      stream.ids.subarray(wordAt(stream, from + n), wordAt(stream, from + n + 1)),
    );
  const pairs = findAlike(unitsOf(before, a0, a1), unitsOf(after, b0, b1), { least: LEAST_LIKENESS });
  const chain: Pair[] = heaviestChain(pairs);
  return chain.map((pair, n) => {
    const next = chain[n + 1] ?? { a: a1 - a0, b: b1 - b0 };
    return {
      a0: wordAt(before, a0 + pair.a),
      a1: wordAt(before, a0 + next.a),
      b0: wordAt(after, b0 + pair.b),
      b1: wordAt(after, b0 + next.b),
    };
  });
}
