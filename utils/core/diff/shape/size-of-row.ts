import type { ComparisonRow } from '../../model/comparison';
import type { Block } from '../../model/terms';

/** Letters that a reader must read anew in a row: what is marked, or all of a block that came or went. */
export function sizeOfRow(row: ComparisonRow, old: Block | undefined, now: Block | undefined): number {
  if (row.kind === 'same') return 0;
  if (row.words) {
    return row.words.reduce((sum, { op, text }) => (op === 'same' ? sum : sum + text.trim().length), 0);
  }
  return row.kind === 'removed' || row.kind === 'moved-from' ? (old?.text.length ?? 0) : (now?.text.length ?? 0);
}
