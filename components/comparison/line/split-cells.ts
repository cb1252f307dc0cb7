import type { WordMark } from '../../../utils/core/model/comparison';

/** Between the cells of a row, as its text joins them. */
const SEPARATOR = / \|(?:\s|$)/;
const SEPARATOR_AT_END = / \|$/;

/** The words of a row cell by cell, each with its marks; the other side's words stand in the cell where they stood. */
export function splitCells(words: readonly WordMark[], side: 'before' | 'after' = 'after'): WordMark[][] {
  const other = side === 'after' ? 'removed' : 'added';
  const cells: WordMark[][] = [[]];
  for (const { op, text } of words) {
    const parts = op === other ? [text.replace(SEPARATOR_AT_END, '')] : text.split(SEPARATOR);
    parts.forEach((part, n) => {
      if (n > 0) cells.push([]);
      if (part !== '') cells.at(-1)?.push({ op, text: part });
    });
  }
  return cells;
}
