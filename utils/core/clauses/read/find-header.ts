import type { Block } from '../../model/terms';

const CELL_EDGE = ' | ';
const MOST_WORDS = 8;

export const cellsOf = ({ text }: Block): string[] => text.split(CELL_EDGE);

const isName = (cell: string): boolean => cell.trim().split(/\s+/).length <= MOST_WORDS && !/[.!;]\s*$/.test(cell);

/** The cells that head the columns of a row's table, where its first row is made of names; none for that row itself. */
export function findHeader(blocks: readonly Block[], index: number): string[] | undefined {
  let first = index;
  while (blocks[first - 1]?.kind === 'row') first--;
  const [head, row] = [blocks[first], blocks[index]];
  if (first === index || !head || !row) return undefined;
  const names = cellsOf(head);
  const isHeader = names.length > 1 && names.length === cellsOf(row).length && names.every(isName);
  return isHeader ? names : undefined;
}
