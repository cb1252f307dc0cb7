import { compareTerms } from '../../core/diff/compare-terms';
import { presentComparison } from '../../core/diff/present-comparison';
import { findShape } from '../../core/diff/shape/find-shape';
import { tellShape } from '../../core/diff/shape/tell-shape';
import type { Terms } from '../../core/model/terms';

/** Two texts compared: each row with its blocks, what the change looks like from afar, and the sections it touched. */
export const comparedRows = (before: Terms, after: Terms) => {
  const comparison = compareTerms(before, after);
  const places = presentComparison(before, after, comparison);
  const rows = places.map((row) => ({
    ...row,
    before: row.before === undefined ? undefined : before.blocks[row.before],
    after: row.after === undefined ? undefined : after.blocks[row.after],
  }));
  const shape = findShape({ before, after, comparison, rows: places });
  return { ...comparison, rows, summary: tellShape(shape, comparison), sections: shape.sections };
};
