import type { Phrase, Query, QueryWord } from './parse-query';
import type { PlacedText, WordPlaces } from './word-places';

/** The texts that have all that is asked for, in order. */
export function findTexts(places: WordPlaces, { phrases }: Query): PlacedText[] {
  let found: PlacedText[] | undefined;
  for (const phrase of phrases) {
    const texts = textsAt(places.texts, placesOf(places, phrase), found);
    if (texts.length === 0) return [];
    found = texts;
  }
  return found ?? [];
}

/** Where the phrase begins. */
function placesOf(places: WordPlaces, phrase: Phrase): number[] {
  let starts: number[] | undefined;
  for (const [index, word] of phrase.entries()) {
    const found = wordPlaces(places, word);
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
  return isAscending(found) ? found : Array.from(Uint32Array.from(found).sort());
}

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);

function followedBy(starts: readonly number[], places: readonly number[], distance: number): number[] {
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && (places[at] ?? 0) < start + distance) at += 1;
    return places[at] === start + distance;
  });
}

/** The texts that the places lie in; only those of `among`, where that is given. */
function textsAt(all: readonly PlacedText[], places: readonly number[], among?: readonly PlacedText[]): PlacedText[] {
  const allowed = among && new Set(among);
  const found: PlacedText[] = [];
  let at = 0;
  for (const place of places) {
    while ((all[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= place) at += 1;
    const text = all[at];
    if (text && found.at(-1) !== text && (!allowed || allowed.has(text))) found.push(text);
  }
  return found;
}
