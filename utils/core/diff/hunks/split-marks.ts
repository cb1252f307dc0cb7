import type { WordMark } from '../../model/comparison';
import { BLOCK_BREAK } from './mark-words';

/** The marks of several blocks, one list for each new block; what was taken away stays where it stood. */
export function splitMarks(words: readonly WordMark[]): WordMark[][] {
  const lists: WordMark[][] = [[]];
  for (const { op, text } of words) {
    const parts = op === 'removed' ? [text] : text.split(BLOCK_BREAK);
    parts.forEach((part, n) => {
      if (n > 0) lists.push([]);
      if (part !== '') lists.at(-1)?.push({ op, text: part });
    });
  }
  return lists;
}
