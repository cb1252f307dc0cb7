import type { Block } from '../../model/terms';
import type { Lexicon } from '../words/lexicon';
import { createListNumbers } from '../words/number-lists';
import { splitWords, type Words } from '../words/split-words';

/** One of the two texts, ready for comparing. */
export interface Side {
  blocks: readonly Block[];
  /** Equal for blocks with the same words, on both sides. */
  keys: number[];
  wordsOf(index: number): Words;
}

/** Both sides at once: texts that stand in both, letter by letter, are not cut into words until somebody asks. */
export function readSides(before: readonly Block[], after: readonly Block[], lexicon: Lexicon): [Side, Side] {
  const inBefore = new Set(before.map((block) => block.text));
  const inBoth = new Set(after.filter((block) => inBefore.has(block.text)).map((block) => block.text));
  const keyOfText = new Map<string, number>();
  const numberOf = createListNumbers();
  const read = (blocks: readonly Block[]): Side => {
    const cache: (Words | undefined)[] = [];
    const wordsOf = (index: number): Words => {
      const known = cache[index] ?? splitWords(blocks[index]?.text ?? '', lexicon);
      cache[index] = known;
      return known;
    };
    // Keys of whole texts are odd, of word lists even.
    const keyOf = ({ text }: Block, index: number): number => {
      if (!inBoth.has(text)) return numberOf(wordsOf(index).ids) * 2;
      const key = keyOfText.get(text) ?? keyOfText.size * 2 + 1;
      keyOfText.set(text, key);
      return key;
    };
    return { blocks, keys: blocks.map(keyOf), wordsOf };
  };
  return [read(before), read(after)];
}
