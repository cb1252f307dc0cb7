import type { ComparisonRow } from '../../model/comparison';
import type { Block, Terms } from '../../model/terms';

/** Each of the two parts is at least so much of the text, and little else changed. */
const LEAST_PART = 0.4;
const MOST_CHANGED = 0.1;
/** What may stand unmoved within the part that moved. */
const MOST_BETWEEN = 0.05;

/** Two large parts of a text, as two editions on one page are, changed places. */
export function isSwapped({ before, after, rows }: { before: Terms; after: Terms; rows: readonly ComparisonRow[] }) {
  const lengthOf = ({ blocks }: Terms, index: number | undefined) => textAt(blocks, index).length;
  const sizes = { same: 0, changed: 0, moved: 0 };
  let between = 0;
  let sinceMoved = 0;
  for (const row of rows) {
    const size = row.after === undefined ? lengthOf(before, row.before) : lengthOf(after, row.after);
    if (row.kind === 'moved-from') continue;
    if (row.kind === 'moved-to') {
      if (sizes.moved > 0) between += sinceMoved;
      sizes.moved += size;
      sinceMoved = 0;
    } else if (row.kind === 'same') {
      sizes.same += size;
      sinceMoved += size;
    } else sizes.changed += size;
  }
  const all = sizes.same + sizes.changed + sizes.moved;
  const areLarge = sizes.moved >= all * LEAST_PART && sizes.same >= all * LEAST_PART;
  return areLarge && sizes.changed <= all * MOST_CHANGED && between <= all * MOST_BETWEEN;
}

const textAt = (blocks: readonly Block[], index: number | undefined): string =>
  (index === undefined ? undefined : blocks[index]?.text) ?? '';
