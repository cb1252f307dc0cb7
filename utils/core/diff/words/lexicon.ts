/** Numbers for words, shared by both texts of one comparison: equal words have equal numbers. */
export interface Lexicon {
  /** The number of the word in `text` from `start` up to `end`, in small letters already but for those of ASCII. */
  idOf(text: string, start?: number, end?: number): number;
  /** A short word, or one that both texts use all the time: it tells nothing about where a sentence went. */
  isCommon(id: number): boolean;
}

interface Word {
  text: string;
  start: number;
  length: number;
  hash: number;
  count: number;
}

const SHORT = 3;
const OFTEN = 6;
const OFTEN_SHARE = 0.004;
const FIRST_SLOTS = 1024;

/** Counts as it numbers; ask `isCommon` when both texts have been read. */
export function createLexicon(): Lexicon {
  const words: Word[] = [];
  // The numbers from 1 up, each where its hash says or in the next free place. A string of its own for each word of a
  // text, to look it up by, would cost more than all the rest.
  let slots = new Int32Array(FIRST_SLOTS);
  let hashes = new Int32Array(FIRST_SLOTS);
  let total = 0;
  const grow = () => {
    slots = new Int32Array(slots.length * 4);
    hashes = new Int32Array(slots.length);
    words.forEach(({ hash }, id) => {
      let at = hash & (slots.length - 1);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = id + 1;
      hashes[at] = hash;
    });
  };
  return {
    idOf(text, start = 0, end = text.length) {
      total++;
      const hash = hashOf(text, start, end);
      let at = hash & (slots.length - 1);
      for (let id = slots[at] ?? 0; id > 0; id = slots[at] ?? 0) {
        const word = hashes[at] === hash ? words[id - 1] : undefined;
        if (word && reads(word, text, start, end)) {
          word.count++;
          return id - 1;
        }
        at = (at + 1) & (slots.length - 1);
      }
      words.push({ text, start, length: end - start, hash, count: 1 });
      slots[at] = words.length;
      hashes[at] = hash;
      if (words.length * 2 > slots.length) grow();
      return words.length - 1;
    },
    isCommon: (id) =>
      (words[id]?.length ?? 0) <= SHORT || (words[id]?.count ?? 0) >= Math.max(OFTEN, total * OFTEN_SHARE),
  };
}

const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** Blind to the case of plain letters, which differ in one bit; `reads` looks closer. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 0x20), 0x01000193);
  return hash ^ (hash >>> 15);
}

function reads(word: Word, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let n = 0; n < word.length; n++) {
    const [one, other] = [word.text.charCodeAt(word.start + n), text.charCodeAt(start + n)];
    if (one !== other && small(one) !== small(other)) return false;
  }
  return true;
}
