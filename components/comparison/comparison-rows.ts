import type { WordMark } from '../../utils/core/model/comparison';
import type { Block } from '../../utils/core/model/terms';

/** A piece of the two texts in reading order; `before` and `after` are the blocks themselves. */
export interface ComparedRow {
  kind: 'same' | 'added' | 'removed' | 'replaced' | 'moved-from' | 'moved-to';
  before?: Block;
  after?: Block;
  words?: WordMark[];
  /** Which change it belongs to; rows of one change follow each other, but for the two ends of a move. */
  hunk?: number;
}

/** Rows to show, or how many unchanged ones are folded away between them. */
export type Shown = { row: ComparedRow; index: number } | { folded: number; index: number };

/** Unchanged rows further than this from a change are folded. */
const CONTEXT = 1;

/** Folds what did not change, keeping the nearest neighbours for orientation. */
export const foldUnchanged = (rows: readonly ComparedRow[]): Shown[] => {
  const isNear = new Uint8Array(rows.length);
  rows.forEach(({ kind }, index) => {
    if (kind === 'same') return;
    for (let near = Math.max(0, index - CONTEXT); near <= index + CONTEXT; near += 1) isNear[near] = 1;
  });
  const shown: Shown[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const last = shown.at(-1);
    if (row && isNear[index]) shown.push({ row, index });
    else if (last && 'folded' in last) last.folded += 1;
    else shown.push({ folded: 1, index });
  }
  return shown;
};

/** The folds that the reader opened, by the index of their first row, as rows again. */
export const unfold = (shown: readonly Shown[], rows: readonly ComparedRow[], opened: ReadonlySet<number>): Shown[] =>
  shown.flatMap((line) => {
    if ('row' in line || !opened.has(line.index)) return line;
    const { index, folded } = line;
    return rows.slice(index, index + folded).map((row, step) => ({ row, index: index + step }));
  });

/** First row of each change, in reading order: where "next change" goes. */
export const findStops = (rows: readonly ComparedRow[]): number[] => {
  const seen = new Set<number>();
  return rows.flatMap(({ hunk }, index) => {
    if (hunk === undefined || seen.has(hunk)) return [];
    seen.add(hunk);
    return [index];
  });
};
