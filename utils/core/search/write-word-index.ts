import { foldWords } from './fold-words';
import { IntegerWriter } from './integers';

/** One text of a document, stored once however many versions have it. */
export interface SearchedText {
  /** The document's own for it. */
  number: number;
  text: string;
  /** Which of the document's lines have it in the text in force, as places in a list of them. */
  lines: readonly number[];
}

/** Where every word of a document stands, as bytes. */
export interface WordIndex {
  /** Each text: its number, how many words it has, and the lines it stands in. */
  texts: Uint8Array<ArrayBuffer>;
  /** The words in the order of their bytes, each without what it shares with the one before. */
  words: Uint8Array<ArrayBuffer>;
  /** Where the whole words in `words` are, and the places of each. */
  entries: Uint8Array<ArrayBuffer>;
  /** For each word the numbers of its places in the document, each by its distance from the one before. */
  places: Uint8Array<ArrayBuffer>;
}

/** Every so many words one stands whole, so that a word is found by halving. */
export const WHOLE_EVERY = 16;

/** Texts in ascending order of their numbers. Between two texts one place stays free: no phrase goes across. */
export function writeWordIndex(texts: readonly SearchedText[]): WordIndex {
  const written = new IntegerWriter();
  const placesOf = new Map<string, number[]>();
  let place = 0;
  let before = -1;
  for (const { number, text, lines } of texts) {
    const words = foldWords(text);
    written.push(number - before - 1);
    written.push(words.length);
    written.push(lines.length);
    for (const line of lines) written.push(line);
    before = number;
    for (const word of words) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
      place += 1;
    }
    place += 1;
  }
  return { texts: written.read(), ...writeWords(placesOf) };
}

function writeWords(placesOf: ReadonlyMap<string, readonly number[]>): Omit<WordIndex, 'texts'> {
  const encoder = new TextEncoder();
  const sorted = [...placesOf]
    .map(([word, places]) => ({ bytes: encoder.encode(word), places }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes));
  const [words, entries, all] = [new IntegerWriter(), new IntegerWriter(), new IntegerWriter()];
  let before: Uint8Array = new Uint8Array();
  let whole = { word: 0, place: 0 };
  sorted.forEach(({ bytes, places }, index) => {
    const isWhole = index % WHOLE_EVERY === 0;
    if (isWhole) {
      entries.push(words.length - whole.word);
      entries.push(all.length - whole.place);
      whole = { word: words.length, place: all.length };
    }
    const shared = isWhole ? 0 : sharedStart(before, bytes);
    const from = all.length;
    places.forEach((place, at) => {
      all.push(at === 0 ? place : place - (places[at - 1] ?? 0));
    });
    words.push(shared);
    words.push(bytes.length - shared);
    words.push(all.length - from);
    words.pushBytes(bytes.subarray(shared));
    before = bytes;
  });
  return { words: words.read(), entries: entries.read(), places: all.read() };
}

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** Below zero where `a` comes first; a beginning comes before what goes on. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedStart(a, b);
  return shared === a.length || shared === b.length ? a.length - b.length : (a[shared] ?? 0) - (b[shared] ?? 0);
}
