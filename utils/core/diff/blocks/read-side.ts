import type { Block } from '../../model/terms';
import type { Lexicon } from '../words/lexicon';
import { createListNumbers } from '../words/number-lists';
import { splitWords, type Words } from '../words/split-words';

/** One of the two texts, ready for comparing. */
export interface Side {
  blocks: readonly Block[];
  /** Equal for blocks with the same words, on both sides. */
  keys: Int32Array;
  wordsOf(index: number): Words;
}

/** Both sides at once: texts that stand in both, letter by letter, are not cut into words until somebody asks. */
export function readSides(before: readonly Block[], after: readonly Block[], lexicon: Lexicon): [Side, Side] {
  const numberOfText = new Map<string, number>();
  const textsBefore = before.map(({ text }) => {
    const number = numberOfText.get(text) ?? numberOfText.size;
    numberOfText.set(text, number);
    return number;
  });
  const isInBoth = new Uint8Array(numberOfText.size);
  const textsAfter = after.map(({ text }) => {
    const number = numberOfText.get(text) ?? -1;
    if (number >= 0) isInBoth[number] = 1;
    return number;
  });
  const numberOf = createListNumbers();
  const read = (blocks: readonly Block[], texts: readonly number[]): Side => {
    const cache: (Words | undefined)[] = new Array(blocks.length);
    const wordsOf = (index: number): Words => {
      const known = cache[index] ?? splitWords(blocks[index]?.text ?? '', lexicon);
      cache[index] = known;
      return known;
    };
    // Keys of whole texts are odd, of word lists even.
    const keys = new Int32Array(texts.length);
    texts.forEach((text, index) => {
      keys[index] = isInBoth[text] === 1 ? text * 2 + 1 : numberOf(wordsOf(index).ids) * 2;
    });
    return { blocks, keys, wordsOf };
  };
  return [read(before, textsBefore), read(after, textsAfter)];
}
