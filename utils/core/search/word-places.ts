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
/** The word that is being read. */
const current = new Uint8Array(LONGEST_WORD);

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
    while (!words.isOver) {
      const shared = words.next();
      const length = shared + words.next();
      const bytes = words.next();
      for (let at = shared; at < length; at += 1) current[at] = words.bytes[words.at++] ?? 0;
      const order = compareStart(length, word);
      if (order === 0 && (isOpen || length === word.length)) this.#readPlaces(place, bytes, found);
      else if (order > 0 || (order === 0 && !isOpen)) return;
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
    const { places } = this.#index;
    for (let at = from, place = 0; at < from + length; ) {
      let byte = places[at++] ?? 0;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = places[at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      place += step;
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

/** Zero where the current word, of this length, begins with `word`; else which of them comes first. */
function compareStart(length: number, word: Uint8Array): number {
  for (let at = 0; at < word.length; at += 1) {
    if (at >= length) return -1;
    const order = (current[at] ?? 0) - (word[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
