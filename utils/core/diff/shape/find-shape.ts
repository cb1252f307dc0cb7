import type { ChangeShape, Comparison, ComparisonRow } from '../../model/comparison';
import type { Terms } from '../../model/terms';
import { findSections } from './find-sections';
import { isSwapped } from './is-swapped';

/** Fewer words than this moved are no shape. */
const LEAST_MOVED_WORDS = 20;
const MOVED_BY_CHANGED = 2;
/** A text of which less than this stayed, on both sides, was written anew. */
const LEAST_KEPT = 0.3;
/** Letters of a text that can be called rewritten. */
const LEAST_TEXT = 300;

/** Compared texts, their comparison, and its rows as `presentComparison` gives them. */
export interface Compared {
  before: Terms;
  after: Terms;
  comparison: Comparison;
  rows: readonly ComparisonRow[];
}

/** What a reader should know of a comparison before reading it. */
export function findShape(compared: Compared): ChangeShape {
  const { before, after, comparison, rows } = compared;
  const sections = findSections(before, after, rows);
  const kind = kindOf(compared, sections.length);
  // In another language every section is another, and none of them changed.
  return { kind, sections: comparison.hunks.length === 0 || kind === 'languages' ? [] : sections };
}

function kindOf(compared: Compared, sections: number): ChangeShape['kind'] {
  const { before, after, comparison } = compared;
  if (comparison.hunks.length === 0) return comparison.isRenumbered ? 'renumbered' : 'same';
  const isRewritten = keepsLittle(compared, 'before') && keepsLittle(compared, 'after');
  if (isRewritten && differ(before.lang, after.lang)) return 'languages';
  if (differ(before.region, after.region)) return 'regions';
  if (isRewritten) return 'rewritten';
  if (isSwapped(compared)) return 'swapped';
  if (isMostlyMoved(comparison)) return 'moved';
  if (sections === 0) return 'places';
  return sections === 1 ? 'one-section' : 'sections';
}

const differ = (old: string | undefined, now: string | undefined): boolean =>
  old !== undefined && now !== undefined && old !== now;

const isMostlyMoved = ({ movedWords, addedWords, removedWords }: Comparison): boolean =>
  movedWords >= LEAST_MOVED_WORDS && movedWords >= (addedWords + removedWords) * MOVED_BY_CHANGED;

function keepsLittle({ rows, ...texts }: Compared, side: 'before' | 'after'): boolean {
  const { blocks } = texts[side];
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const lost = side === 'before' ? 'removed' : 'added';
  const changed = rows.reduce((sum, { kind, words, [side]: index }) => {
    if (words) return sum + words.reduce((all, { op, text }) => (op === lost ? all + text.length : all), 0);
    return kind === lost && index !== undefined ? sum + (blocks[index]?.text.length ?? 0) : sum;
  }, 0);
  return whole >= LEAST_TEXT && whole - changed < whole * LEAST_KEPT;
}
