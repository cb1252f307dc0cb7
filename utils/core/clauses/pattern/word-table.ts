import { type Predicates, testsMetBy, type WordTest } from './predicate';

/** Words that are none: the ends of a sentence and a full stop within it. */
export const START = 0;
export const END = 1;
export const BREAK = 2;

/** Each word once, with the predicates that it meets as a row of bits. */
export interface WordTable {
  /** Bits of word `id` and predicate `p`: `bits[id * stride + (p >>> 5)] & (1 << (p & 31))`. */
  bits: Int32Array;
  readonly stride: number;
  readonly words: string[];
  idOf: (word: string) => number;
  /** Forgets all words, when they have become too many. */
  clear: () => void;
}

type Row = { plain: number[]; except: number[] };

function rowsOf(predicates: Predicates): Map<WordTest, Row> {
  const rows = new Map<WordTest, Row>();
  predicates.all.forEach(({ tests, isExcept }, number) => {
    for (const test of tests) {
      const row = rows.get(test) ?? { plain: [], except: [] };
      row[isExcept ? 'except' : 'plain'].push(number);
      rows.set(test, row);
    }
  });
  return rows;
}

const doubled = (bits: Int32Array): Int32Array => {
  const larger = new Int32Array(bits.length * 2);
  larger.set(bits);
  return larger;
};

/** A table for predicates that are complete. */
export function makeWordTable(predicates: Predicates): WordTable {
  const rows = rowsOf(predicates);
  const stride = Math.max(1, (predicates.all.length + 31) >>> 5);
  const parts = [...rows.keys()].filter((test) => /^\*.+\*$/.test(test)).map((test) => test.slice(1, -1));
  const known = { has: (test: WordTest) => rows.has(test), parts };
  const exceptions = predicates.all.flatMap(({ isExcept }, number) => (isExcept ? [number] : []));
  const ids = new Map<string, number>();
  const set = (at: number, number: number) => {
    table.bits[at + (number >>> 5)] = (table.bits[at + (number >>> 5)] ?? 0) | (1 << (number & 31));
  };
  const unset = (at: number, number: number) => {
    table.bits[at + (number >>> 5)] = (table.bits[at + (number >>> 5)] ?? 0) & ~(1 << (number & 31));
  };
  const add = (word: string, isWord: boolean): number => {
    const id = table.words.length;
    table.words.push(word);
    if ((id + 1) * stride > table.bits.length) table.bits = doubled(table.bits);
    const at = id * stride;
    table.bits.fill(0, at, at + stride);
    if (isWord) for (const number of exceptions) set(at, number);
    for (const test of isWord ? testsMetBy(word, known) : [word].filter(known.has)) {
      for (const number of rows.get(test)?.plain ?? []) set(at, number);
      for (const number of rows.get(test)?.except ?? []) unset(at, number);
    }
    return id;
  };
  const clear = () => {
    ids.clear();
    table.words.length = 0;
    for (const end of ['^', '$', '.']) add(end, false);
  };
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? add(word, true);
    ids.set(word, id);
    return id;
  };
  const table: WordTable = { bits: new Int32Array(stride * 256), stride, words: [], idOf, clear };
  clear();
  return table;
}
