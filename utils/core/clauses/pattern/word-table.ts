import type { WordTest } from './pattern-node';
import { type Predicates, testsMetBy, type Vocabulary } from './predicate';

/** Words that are none: the ends of a sentence and a full stop within it. */
export const START = 0;
export const END = 1;
export const BREAK = 2;

/** A row of bits for each word: `bits[id * stride + (p >>> 5)] & (1 << (p & 31))` where it meets predicate `p`. */
export interface BitRows {
  bits: Int32Array;
  readonly stride: number;
}

/** Each word once, with what it meets. */
export interface WordTable {
  /** The predicates that states of a pattern are of. */
  readonly states: BitRows;
  /** Those by which patterns are turned away. */
  readonly needs: BitRows;
  readonly words: string[];
  idOf: (word: string) => number;
  /** Forgets all words, when they have become too many. */
  clear: () => void;
}

interface Uses {
  plain: number[];
  except: number[];
}

interface Writer extends BitRows {
  uses: Map<WordTest, Uses>;
  /** The row of a word that meets no test: what it is no exception to. */
  plainest: Int32Array;
}

function usesOf(predicates: Predicates): Map<WordTest, Uses> {
  const uses = new Map<WordTest, Uses>();
  predicates.all.forEach(({ tests, isExcept }, number) => {
    for (const test of tests) {
      const use = uses.get(test) ?? { plain: [], except: [] };
      use[isExcept ? 'except' : 'plain'].push(number);
      uses.set(test, use);
    }
  });
  return uses;
}

// As many as a document of some length has.
const FIRST_WORDS = 2048;

function writerOf(predicates: Predicates): Writer {
  const stride = Math.max(1, (predicates.all.length + 31) >>> 5);
  const plainest = new Int32Array(stride);
  predicates.all.forEach(({ isExcept }, number) => {
    if (isExcept) plainest[number >>> 5] = (plainest[number >>> 5] ?? 0) | (1 << (number & 31));
  });
  return { bits: new Int32Array(stride * FIRST_WORDS), stride, uses: usesOf(predicates), plainest };
}

function write(writer: Writer, id: number, { tests, isWord }: { tests: WordTest[]; isWord: boolean }): void {
  const { stride, uses, plainest } = writer;
  const at = id * stride;
  if (at + stride > writer.bits.length) {
    const larger = new Int32Array(writer.bits.length * 2);
    larger.set(writer.bits);
    writer.bits = larger;
  }
  const { bits } = writer;
  if (isWord) bits.set(plainest, at);
  else bits.fill(0, at, at + stride);
  const set = (number: number) => {
    bits[at + (number >>> 5)] = (bits[at + (number >>> 5)] ?? 0) | (1 << (number & 31));
  };
  const unset = (number: number) => {
    bits[at + (number >>> 5)] = (bits[at + (number >>> 5)] ?? 0) & ~(1 << (number & 31));
  };
  for (const test of tests) {
    uses.get(test)?.plain.forEach(set);
    uses.get(test)?.except.forEach(unset);
  }
}

/** A table for predicates that are complete. */
export function makeWordTable(vocabulary: Vocabulary): WordTable {
  const states = writerOf(vocabulary.states);
  const needs = writerOf(vocabulary.needs);
  const all = new Set([...states.uses.keys(), ...needs.uses.keys()]);
  const parts = [...all].filter((test) => /^\*.+\*$/.test(test)).map((test) => test.slice(1, -1));
  const known = { has: (test: WordTest) => all.has(test), parts };
  const ids = new Map<string, number>();
  const words: string[] = [];
  const add = (word: string, isWord: boolean): number => {
    const id = words.length;
    words.push(word);
    const tests = isWord ? testsMetBy(word, known) : [word];
    for (const writer of [states, needs]) write(writer, id, { tests, isWord });
    return id;
  };
  const clear = () => {
    ids.clear();
    words.length = 0;
    for (const end of ['^', '$', '.']) add(end, false);
  };
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? add(word, true);
    ids.set(word, id);
    return id;
  };
  clear();
  return { states, needs, words, idOf, clear };
}
