import type { BlockRange, Comparison, ComparisonRow, WordMark } from '../model/comparison';
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
  if (step.kind === 'moved-to') return movedRows(hunk.after, hunk.words, index);
  if (hunk.kind === 'removed')
    return indexes(hunk.before).map((block) => ({ kind: 'removed', before: block, hunk: index }));
  if (hunk.kind === 'added') return indexes(hunk.after).map((block) => ({ kind: 'added', after: block, hunk: index }));
  return [{ kind: 'replaced', before: hunk.before?.from, after: hunk.after?.from, words: hunk.words, hunk: index }];
}

function rewrappedRows(before: BlockRange, after: BlockRange): ComparisonRow[] {
  const [old, now] = [indexes(before), indexes(after)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, n) => ({
    kind: 'same',
    before: old[n],
    after: now[n],
  }));
}

function movedRows(after: BlockRange | undefined, words: WordMark[] | undefined, hunk: number): ComparisonRow[] {
  const marks = words && splitMarks(words);
  return indexes(after).map((block, n) => ({ kind: 'moved-to', after: block, words: marks?.[n], hunk }));
}

function indexes(range: BlockRange | undefined): number[] {
  if (!range) return [];
  return Array.from({ length: range.to - range.from }, (_, n) => range.from + n);
}
