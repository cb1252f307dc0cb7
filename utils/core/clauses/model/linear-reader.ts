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

/** What buckets say of which labels: `labels` and `steps` from `from[bucket]` up to `from[bucket + 1]`. */
interface Says {
  from: Int32Array;
  labels: Uint8Array;
  steps: Int8Array;
}

// Most features speak for or against one label of many.
function saysOf(steps: Int8Array, length: number): Says {
  let most = 0;
  for (let at = 0; at < steps.length; at++) if (steps[at] !== 0) most++;
  const says: Says = {
    from: new Int32Array(steps.length / length + 1),
    labels: new Uint8Array(most),
    steps: new Int8Array(most),
  };
  let count = 0;
  for (let bucket = 0, at = 0; at < steps.length; bucket++) {
    for (let label = 0; label < length; label++, at++) {
      const step = steps[at] as number;
      if (step === 0) continue;
      says.labels[count] = label;
      says.steps[count++] = step;
    }
    says.from[bucket + 1] = count;
  }
  return says;
}

function addUp({ from, labels, steps }: Says, bag: Bag, sums: Float64Array): void {
  sums.fill(0);
  for (let at = 0; at < bag.count; at++) {
    const bucket = bag.buckets[at] as number;
    const value = bag.values[at] as number;
    const end = from[bucket + 1] as number;
    for (let i = from[bucket] as number; i < end; i++) {
      const label = labels[i] as number;
      sums[label] = (sums[label] as number) + value * (steps[i] as number);
    }
  }
}

/** Reads places by learnt weights. A reading holds until the next one; the same place twice is read once. */
export function makeLinearReader({ shape, labels, steps }: LearntWeights): LinearReader {
  const featuresOf = makeFeatureReader(shape);
  const { length } = labels;
  const sums = new Float64Array(length);
  const says = saysOf(steps, length);
  let last: { place: Place; reading: Reading } | undefined;
  const readAnew = (place: Place): Reading => {
    const { bag, text } = featuresOf(place);
    addUp(says, bag, sums);
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
