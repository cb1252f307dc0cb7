/** Numbers for words, shared by both texts of one comparison: equal words have equal numbers. */
export interface Lexicon {
  /** The number of the word that the first `length` units of `letters` spell, folded already; `hash` is theirs. */
  idOf(letters: Uint16Array, length: number, hash: number): number;
  /** A short word, or one that both texts use all the time: it tells nothing about where a sentence went. */
  isCommon(id: number): boolean;
}

const SHORT = 3;
const OFTEN = 6;
const OFTEN_SHARE = 0.004;
const FIRST_SLOTS = 1024;

export const FIRST_HASH = 0x811c9dc5;
/** The hash of a word with one unit more. */
export const hashNext = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Of each place in the table: number of its word (from 1 up), hash, where the word starts in the row, its length. */
const FIELDS = 4;

/** Counts as it numbers; ask `isCommon` when both texts have been read. */
export function createLexicon(): Lexicon {
  // Each word where its hash says or in the next free place, spelt in one row with all others. A string of its own for
  // each word of a text, to look it up by, would cost more than all the rest.
  let table = new Int32Array(FIRST_SLOTS * FIELDS);
  let row = new Uint16Array(FIRST_SLOTS * 8);
  let rowEnd = 0;
  let total = 0;
  const lengths: number[] = [];
  const counts: number[] = [];
  const add = (at: number, letters: Uint16Array, length: number, hash: number) => {
    row = withRoom(row, rowEnd + length);
    for (let n = 0; n < length; n++) row[rowEnd + n] = letters[n] ?? 0;
    lengths.push(length);
    counts.push(1);
    table[at] = lengths.length;
    table[at + 1] = hash;
    table[at + 2] = rowEnd;
    table[at + 3] = length;
    rowEnd += length;
    if (lengths.length * 2 * FIELDS > table.length) table = enlarge(table);
    return lengths.length - 1;
  };
  return {
    idOf(letters, length, hash) {
      total++;
      let at = placeOf(hash, table);
      for (let id = table[at] ?? 0; id > 0; id = table[at] ?? 0) {
        const mayBe = table[at + 1] === hash && table[at + 3] === length;
        if (mayBe && spells(row, table[at + 2] ?? 0, letters, length)) {
          counts[id - 1] = (counts[id - 1] ?? 0) + 1;
          return id - 1;
        }
        at = (at + FIELDS) & (table.length - 1);
      }
      return add(at, letters, length, hash);
    },
    isCommon: (id) => (lengths[id] ?? 0) <= SHORT || (counts[id] ?? 0) >= Math.max(OFTEN, total * OFTEN_SHARE),
  };
}

const placeOf = (hash: number, table: Int32Array): number =>
  Math.imul(hash ^ (hash >>> 15), FIELDS) & (table.length - 1);

function spells(row: Uint16Array, start: number, letters: Uint16Array, length: number): boolean {
  for (let n = 0; n < length; n++) if (row[start + n] !== letters[n]) return false;
  return true;
}

function withRoom(row: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  if (length <= row.length) return row as Uint16Array<ArrayBuffer>;
  const longer = new Uint16Array(length * 2);
  longer.set(row);
  return longer;
}

function enlarge(table: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(table.length * 4);
  for (let from = 0; from < table.length; from += FIELDS) {
    if (table[from] === 0) continue;
    let at = placeOf(table[from + 1] ?? 0, larger);
    while (larger[at] !== 0) at = (at + FIELDS) & (larger.length - 1);
    for (let field = 0; field < FIELDS; field++) larger[at + field] = table[from + field] ?? 0;
  }
  return larger;
}
