import { IntegerReader } from './integers';
import { compareBytes, type WordIndex } from './write-word-index';

/** A text of the document, in the order of places. */
export interface PlacedText {
  number: number;
  /** Of its first word. */
  start: number;
  lines: readonly number[];
}

const LONGEST_WORD = 256;

/** A document's words, read where they lie: nothing but the whole words' offsets is unpacked. */
export class WordPlaces {
  readonly texts: PlacedText[];
  readonly #index: WordIndex;
  readonly #wordAt: number[] = [];
  readonly #placeAt: number[] = [];

  constructor(index: WordIndex) {
    this.#index = index;
    this.texts = readTexts(index.texts);
    const entries = new IntegerReader(index.entries);
    for (let word = 0, place = 0; !entries.isOver; ) {
      word += entries.next();
      place += entries.next();
      this.#wordAt.push(word);
      this.#placeAt.push(place);
    }
  }

  /** The places of the word, or of all words that begin with it; adds them to `found`, in no order. */
  find(word: Uint8Array, isOpen: boolean, found: number[]): void {
    const first = this.#findWhole(word);
    if (first < 0) return;
    const words = new IntegerReader(this.#index.words, this.#wordAt[first]);
    let place = this.#placeAt[first] ?? 0;
    const current = new Uint8Array(LONGEST_WORD);
    while (!words.isOver) {
      const shared = words.next();
      const length = shared + words.next();
      const bytes = words.next();
      current.set(words.bytes.subarray(words.at, words.at + length - shared), shared);
      words.at += length - shared;
      const here = current.subarray(0, length);
      if (isOpen ? startsWith(here, word) : compareBytes(here, word) === 0) this.#readPlaces(place, bytes, found);
      else if (compareBytes(here, word) > 0) return;
      place += bytes;
    }
  }

  /** The last whole word that is not behind it, or the first of all. */
  #findWhole(word: Uint8Array): number {
    let low = 0;
    let high = this.#wordAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (compareBytes(this.#wholeWord(middle), word) <= 0) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }

  #wholeWord(index: number): Uint8Array {
    const words = new IntegerReader(this.#index.words, this.#wordAt[index]);
    words.next();
    const length = words.next();
    words.next();
    return words.bytes.subarray(words.at, words.at + length);
  }

  #readPlaces(from: number, length: number, found: number[]): void {
    const places = new IntegerReader(this.#index.places, from);
    for (let place = 0; places.at < from + length; ) {
      place += places.next();
      found.push(place);
    }
  }
}

function readTexts(bytes: Uint8Array): PlacedText[] {
  const reader = new IntegerReader(bytes);
  const texts: PlacedText[] = [];
  for (let number = -1, start = 0; !reader.isOver; ) {
    number += reader.next() + 1;
    const words = reader.next();
    const lines = Array.from({ length: reader.next() }, () => reader.next());
    texts.push({ number, start, lines });
    start += words + 1;
  }
  return texts;
}

function startsWith(word: Uint8Array, start: Uint8Array): boolean {
  if (word.length < start.length) return false;
  for (let at = 0; at < start.length; at += 1) if (word[at] !== start[at]) return false;
  return true;
}
