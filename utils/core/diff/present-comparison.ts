import type { BlockRange, Comparison, ComparisonRow, Hunk } from '../model/comparison';
import type { Terms } from '../model/terms';
import { splitMarks } from './hunks/split-marks';
import { type Step, walkComparison } from './walk-comparison';

/** The comparison as rows, in reading order: where something was taken away, it stands before what took its place. */
export function presentComparison(before: Terms, after: Terms, comparison: Comparison): ComparisonRow[] {
  const rows: ComparisonRow[] = [];
  for (const step of walkComparison(before, after, comparison)) rows.push(...rowsOf(step));
  return rows;
}

function rowsOf(step: Step): ComparisonRow[] {
  if (step.kind === 'same') return [{ kind: 'same', before: step.before, after: step.after }];
  if (step.kind === 'rewrapped') return rewrappedRows(step.before, step.after);
  const { hunk, index } = step;
  if (step.kind === 'moved-from')
    return indexes(hunk.before).map((block) => ({ kind: 'moved-from', before: block, hunk: index }));
  if (step.kind === 'moved-to') return markedRows('moved-to', hunk, index);
  if (hunk.kind === 'removed')
    return indexes(hunk.before).map((block) => ({ kind: 'removed', before: block, hunk: index }));
  if (hunk.kind === 'added') return indexes(hunk.after).map((block) => ({ kind: 'added', after: block, hunk: index }));
  return markedRows('replaced', hunk, index).map((row, n) => ({ ...row, before: nthOf(hunk.before, n) }));
}

function rewrappedRows(before: BlockRange, after: BlockRange): ComparisonRow[] {
  const [old, now] = [indexes(before), indexes(after)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, n) => ({
    kind: 'same',
    before: old[n],
    after: now[n],
  }));
}

// A heading and the paragraph under it are two lines, though they are one change.
function markedRows(kind: 'moved-to' | 'replaced', { after, words }: Hunk, hunk: number): ComparisonRow[] {
  const marks = words && splitMarks(words);
  return indexes(after).map((block, n) => ({ kind, after: block, words: marks?.[n], hunk }));
}

// The last old block speaks for those after it, where the new blocks are fewer.
function nthOf(range: BlockRange | undefined, n: number): number | undefined {
  return range && range.from + n < range.to ? range.from + n : undefined;
}

function indexes(range: BlockRange | undefined): number[] {
  if (!range) return [];
  return Array.from({ length: range.to - range.from }, (_, n) => range.from + n);
}
