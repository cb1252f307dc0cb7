import type { Bag } from './bag';
import { type FeatureShape, SURROUNDINGS } from './feature-shape';
import { mix } from './hash';
import type { SentenceWords } from './read-sentence';

// Kinds of features. Numbers are part of what the weights mean: new ones go to the end.
const WORD = 1;
const STEM = 2;
const BIGRAM = 3;
const PAIR = 4;
const RUN = 5;
const MEANING = 6;
const TOGETHER = 7;
const FOLLOWS = 8;
const AFTER = 9;
const THREE = 10;
const NEXT = 11;
const AROUND = 16;

const MEANING_REACH = 4;
const VALUE = { run: 0.5, meaning: 1, together: 0.5, follows: 0.5, after: 0.4, three: 0.4 };

function addWords(bag: Bag, { facts }: SentenceWords, reach: number): void {
  facts.forEach(({ word, stem, runs }, at) => {
    bag.add(mix(WORD, word), 1, at, at);
    bag.add(mix(STEM, stem), 1, at, at);
    for (const run of runs) bag.add(mix(RUN, run), VALUE.run, at, at);
    for (let apart = 1; apart <= reach && apart <= at; apart++) {
      const earlier = facts[at - apart];
      if (!earlier) continue;
      if (apart === 1) bag.add(mix(BIGRAM, earlier.word, word), 1, at - 1, at);
      const isSame = apart === 1 && stem === word && earlier.stem === earlier.word;
      if (!isSame) bag.add(mix(apart === 1 ? NEXT : PAIR, earlier.stem, stem), 1, at - apart, at);
    }
  });
}

interface Meant {
  at: number;
  meanings: number[];
}

function addRow(bag: Bag, meant: Meant[], place: number): void {
  const here = meant[place];
  if (!here) return;
  for (let apart = 1; apart <= MEANING_REACH && apart <= place; apart++) {
    const earlier = meant[place - apart];
    const between = apart === 2 ? meant[place - 1] : undefined;
    for (const one of earlier?.meanings ?? [])
      for (const other of here.meanings) {
        const from = earlier?.at ?? here.at;
        if (apart === 1) bag.add(mix(FOLLOWS, one, other), VALUE.follows, from, here.at);
        else bag.add(mix(AFTER, one, other), VALUE.after, from, here.at);
        for (const middle of between?.meanings ?? [])
          bag.add(mix(THREE, one * 256 + middle, other), VALUE.three, from, here.at);
      }
  }
}

function addMeanings(bag: Bag, { facts }: SentenceWords): void {
  const meant: Meant[] = [];
  const firstAt = new Map<number, number>();
  facts.forEach(({ meanings }, at) => {
    if (meanings.length === 0) return;
    meant.push({ at, meanings });
    for (const meaning of meanings) if (!firstAt.has(meaning)) firstAt.set(meaning, at);
  });
  const all = [...firstAt].sort((a, b) => a[0] - b[0]);
  all.forEach(([one, at], place) => {
    bag.add(mix(MEANING, one), VALUE.meaning, at, at);
    for (let later = place + 1; later < all.length; later++) {
      const [other, otherAt] = all[later] ?? [0, 0];
      bag.add(mix(TOGETHER, one, other), VALUE.together, at, otherAt);
    }
  });
  for (let place = 1; place < meant.length; place++) addRow(bag, meant, place);
}

/** A sentence and what stands around it, in words. */
export type WordsInPlace = { text: SentenceWords } & Partial<Record<(typeof SURROUNDINGS)[number], SentenceWords>>;

/** Fills the bag with all features of a place, part by part. */
export function fillBag(bag: Bag, place: WordsInPlace, { reach, weights }: FeatureShape): void {
  bag.empty();
  addWords(bag, place.text, reach);
  bag.endPart(1);
  addMeanings(bag, place.text);
  bag.endPart(weights.meanings);
  SURROUNDINGS.forEach((surrounding, number) => {
    const words = place[surrounding];
    const weight = weights[surrounding];
    if (!words || weight === 0) return;
    for (const { stem } of words.facts) bag.add(mix(AROUND + number, stem), 1, -1, -1);
    bag.endPart(weight);
  });
}
