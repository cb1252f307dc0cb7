import { termsFromMarkdown } from '../../../utils/core/compose/terms-from-markdown';
import { compareTerms } from '../../../utils/core/diff/compare-terms';
import { writeLongTerms } from '../../pipeline/stand-ins/write-long-terms';

export { measure, seed } from './seed';
export { seedAlerts } from './seed-alerts';
export { timeClauses } from './time-clauses';

/** Milliseconds to compare two texts of this many characters after some rounds of edits, median of five. */
export function timeComparison(characters: number, edits: number): number {
  const writer = writeLongTerms(characters);
  const before = termsFromMarkdown(writer.read().join('\n\n'));
  let now = writer.read();
  for (let round = 0; round < edits; round++) now = writer.edit();
  const after = termsFromMarkdown(now.join('\n\n'));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    compareTerms(before, after);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2] ?? 0;
}
