import { compareTerms } from '../diff/compare-terms';
import { presentComparison } from '../diff/present-comparison';
import { findShape } from '../diff/shape/find-shape';
import { tellShape } from '../diff/shape/tell-shape';
import type { Terms } from '../model/terms';

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
