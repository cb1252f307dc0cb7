import type { TouchedSection, WordMark } from '../../utils/core/model/comparison';
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

/** Rows to show, or how many are folded away between them. */
export type Shown = { row: ComparedRow; index: number } | Folded;

export interface Folded {
  folded: number;
  index: number;
  /** The last heading among those folded away: what follows stands in its section. */
  under?: string;
  /** They are what moved away from here, and are shown whole where they stand now. */
  hasMoved?: true;
}

/** Unchanged rows further than this from a change are folded. */
const CONTEXT = 1;
/** One alone is as easily read as unfolded. */
const LONGEST_ALONE = 300;

/** Folds what did not change, keeping the nearest neighbours for orientation, and the rest of a long part that moved away. */
export const foldUnchanged = (rows: readonly ComparedRow[]): Shown[] => {
  const isShown = new Uint8Array(rows.length);
  rows.forEach(({ kind, hunk }, index) => {
    if (kind === 'same') return;
    if (kind === 'moved-from' && rows[index - 1]?.hunk === hunk) return;
    for (let near = Math.max(0, index - CONTEXT); near <= index + CONTEXT; near += 1) isShown[near] = 1;
  });
  const shown: Shown[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    if (isShown[index]) shown.push({ row, index });
    else foldInto(shown, row, index);
  }
  return shown.map((line, n) => showIfAlone(nameOnce(line, shown[n + 1]), rows));
};

const foldInto = (shown: Shown[], row: ComparedRow, index: number): void => {
  const hasMoved = row.kind === 'moved-from';
  let fold = shown.at(-1);
  if (!fold || 'row' in fold || (fold.hasMoved ?? false) !== hasMoved) {
    fold = { folded: 0, index, ...(hasMoved && { hasMoved }) };
    shown.push(fold);
  }
  fold.folded += 1;
  if (row.after?.kind === 'heading') fold.under = row.after.text;
};

// A heading that is shown itself says in which section the text goes on.
const nameOnce = (line: Shown, next: Shown | undefined): Shown => {
  if ('row' in line || !next || !('row' in next) || next.row.after?.kind !== 'heading') return line;
  const { under: _, ...fold } = line;
  return fold;
};

const showIfAlone = (line: Shown, rows: readonly ComparedRow[]): Shown => {
  if ('row' in line || line.folded > 1 || rows.length === 1) return line;
  const row = rows[line.index];
  const length = (row?.after ?? row?.before)?.text.length ?? 0;
  return row && length <= LONGEST_ALONE ? { row, index: line.index } : line;
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

/** The ids of the rows that can be gone to: where a change begins, and where the changes of a section do. */
export const nameStops = (stops: readonly number[], sections: readonly TouchedSection[]): ReadonlyMap<number, string> =>
  new Map([
    ...sections.map(({ row }) => [row, `section-${row}`] as const),
    ...stops.map((row, stop) => [row, `change-${stop}`] as const),
  ]);
