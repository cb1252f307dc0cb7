import type { Place } from '../place';
import type { Marks } from './clause-model';
import { type Bag, makeBag } from './features/bag';
import type { FeatureShape } from './features/feature-shape';
import { fillBag } from './features/fill-bag';
import { makeSentenceReader, type SentenceWords } from './features/read-sentence';
import { makeWordFacts } from './features/word-facts';
import type { LearntLabel, LearntWeights } from './learnt-weights';
import { marksOf } from './marks-of';

/** From a place to its features, in a bag that the next place fills anew. */
export function makeFeatureReader(shape: FeatureShape): (place: Place) => { bag: Bag; text: SentenceWords } {
  const bag = makeBag(shape.bits);
  const read = makeSentenceReader(makeWordFacts(shape));
  const readIfAny = (text: string | undefined) => (text ? read(text) : undefined);
  return (place) => {
    const text = read(place.text);
    const around = {
      previous: readIfAny(place.previous),
      next: readIfAny(place.next),
      heading: readIfAny(place.heading),
      leadIn: readIfAny(place.leadIn),
    };
    fillBag(bag, { text, ...around }, shape);
    return { bag, text };
  };
}

/** Scores of one place, by label. */
export interface Reading {
  scores: Float64Array;
  /** The words that spoke most for a label. */
  marksFor(number: number): Marks;
}

export interface LinearReader {
  labels: LearntLabel[];
  read(place: Place): Reading;
}

/** How sure a score is, 0 to 1. */
export const surenessOf = ({ slope, shift }: LearntLabel, score: number): number =>
  1 / (1 + Math.exp(-slope * score - shift));

// Most features say nothing of any label.
function usedBuckets(steps: Int8Array, length: number): Uint8Array {
  const isUsed = new Uint8Array(steps.length / length);
  steps.forEach((step, at) => {
    if (step !== 0) isUsed[Math.floor(at / length)] = 1;
  });
  return isUsed;
}

/** Reads places by learnt weights. A reading holds until the next one; the same place twice is read once. */
export function makeLinearReader({ shape, labels, steps }: LearntWeights): LinearReader {
  const featuresOf = makeFeatureReader(shape);
  const { length } = labels;
  const sums = new Float64Array(length);
  const isUsed = usedBuckets(steps, length);
  let last: { place: Place; reading: Reading } | undefined;
  const readAnew = (place: Place): Reading => {
    const { bag, text } = featuresOf(place);
    sums.fill(0);
    for (let at = 0; at < bag.count; at++) {
      const bucket = bag.buckets[at] ?? 0;
      if (!isUsed[bucket]) continue;
      const row = bucket * length;
      const value = bag.values[at] ?? 0;
      for (let number = 0; number < length; number++)
        sums[number] = (sums[number] ?? 0) + value * (steps[row + number] ?? 0);
    }
    const scores = sums.map((sum, number) => (labels[number]?.bias ?? 0) + sum * (labels[number]?.step ?? 0));
    const weightOf = (number: number) => (bucket: number) => steps[bucket * length + number] ?? 0;
    return { scores, marksFor: (number) => marksOf(text, bag, weightOf(number)) };
  };
  const read = (place: Place): Reading => {
    if (last?.place !== place) last = { place, reading: readAnew(place) };
    return last.reading;
  };
  return { labels, read };
}
