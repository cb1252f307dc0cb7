import { foldWords } from './fold-words';
import type { Phrase, Query, QueryWord } from './parse-query';
import type { PlacedText, WordPlaces } from './word-places';

/** The texts that have all that is asked for, in order. */
export function findTexts(places: WordPlaces, { phrases }: Query): PlacedText[] {
  if (phrases.length === 0) return [];
  const { texts } = places;
  const has = new Uint8Array(texts.length);
  for (const [index, phrase] of phrases.entries()) {
    const found = placesOf(places, phrase);
    if (found.length === 0) return [];
    markTexts(texts, found, (at) => {
      if (has[at] === index) has[at] = index + 1;
    });
  }
  return texts.filter((_, at) => has[at] === phrases.length);
}

/** The texts that have all of these sentences, to the word. */
export const findSentences = (places: WordPlaces, sentences: readonly string[]): PlacedText[] =>
  findTexts(places, {
    phrases: sentences.map((sentence) => foldWords(sentence).map((word) => ({ word, isOpen: false, others: [] }))),
  });

/** Where the phrase begins; that of one word in no order. */
function placesOf(places: WordPlaces, phrase: Phrase): number[] {
  const [first] = phrase;
  if (first && phrase.length === 1) return wordPlaces(places, first);
  let starts: number[] | undefined;
  for (const [index, word] of phrase.entries()) {
    const found = inOrder(wordPlaces(places, word));
    starts = starts === undefined ? found : followedBy(starts, found, index);
    if (starts.length === 0) return [];
  }
  return starts ?? [];
}

const encoder = new TextEncoder();

function wordPlaces(places: WordPlaces, { word, isOpen, others }: QueryWord): number[] {
  const found: number[] = [];
  places.find(encoder.encode(word), isOpen, found);
  for (const other of others) places.find(encoder.encode(other), false, found);
  return found;
}

const inOrder = (places: number[]): number[] =>
  places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place)
    ? places
    : Array.from(Uint32Array.from(places).sort());

function followedBy(starts: readonly number[], places: readonly number[], distance: number): number[] {
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && (places[at] ?? 0) < start + distance) at += 1;
    return places[at] === start + distance;
  });
}

/** Which texts the places lie in. Places of one word ascend, so the next is mostly near. */
function markTexts(texts: readonly PlacedText[], places: readonly number[], mark: (at: number) => void): void {
  const startOf = (at: number): number => texts[at]?.start ?? Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of places) {
    if (place < startOf(at) || startOf(at + 4) <= place) at = lastStarting(startOf, texts.length, place);
    while (startOf(at + 1) <= place) at += 1;
    mark(at);
  }
}

function lastStarting(startOf: (at: number) => number, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
