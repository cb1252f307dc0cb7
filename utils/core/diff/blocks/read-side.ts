import type { Block } from '../../model/terms';
import type { Lexicon } from '../words/lexicon';
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
  const keyOfWords = new Map<string, number>();
  const cache = new Map<string, Words>();
  const wordsOf = (text: string): Words => {
    const known = cache.get(text) ?? splitWords(text, lexicon);
    cache.set(text, known);
    return known;
  };
  let next = 0;
  const keyOf = ({ text }: Block): number => {
    const known = keyOfText.get(text);
    if (known !== undefined) return known;
    const words = inBoth.has(text) ? undefined : wordsOf(text).ids.join(' ');
    const key = (words === undefined ? undefined : keyOfWords.get(words)) ?? next++;
    keyOfText.set(text, key);
    if (words !== undefined) keyOfWords.set(words, key);
    return key;
  };
  const read = (blocks: readonly Block[]): Side => ({
    blocks,
    keys: blocks.map(keyOf),
    wordsOf: (index) => wordsOf(blocks[index]?.text ?? ''),
  });
  return [read(before), read(after)];
}
