import { compareTerms } from '../../core/diff/compare-terms';
import { presentComparison } from '../../core/diff/present-comparison';
import type { Terms } from '../../core/model/terms';

/** Two texts compared, each row with its blocks. */
export const comparedRows = (before: Terms, after: Terms) => {
  const comparison = compareTerms(before, after);
  const rows = presentComparison(before, after, comparison).map((row) => ({
    ...row,
    before: row.before === undefined ? undefined : before.blocks[row.before],
    after: row.after === undefined ? undefined : after.blocks[row.after],
  }));
  return { ...comparison, rows };
};
