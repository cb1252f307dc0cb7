import type { ComparisonRow, TouchedSection } from '../../model/comparison';
import type { Block, Terms } from '../../model/terms';
import { sizeOfRow } from './size-of-row';

/** A text with fewer headings than this, its title left out, has no sections. */
const LEAST_HEADINGS = 2;

/**
 * The sections in which something came, went, was reworded or has arrived, most changed first. What moved away counts
 * where it went to.
 */
export function findSections(before: Terms, after: Terms, rows: readonly ComparisonRow[]): TouchedSection[] {
  const isSection = createSectionTest(before, after);
  if (!isSection) return [];
  const found = new Map<number, TouchedSection>();
  // Row of the heading above, in the old text and in the new one: the same row where it stayed.
  let above = { old: -1, now: -1 };
  const headings = new Map<number, string>();
  rows.forEach((row, index) => {
    const [old, now] = [blockAt(before, row.before), blockAt(after, row.after)];
    if (isSection(old)) above = { ...above, old: index };
    if (isSection(now)) above = { ...above, now: index };
    const heading = [now, old].find(isSection)?.text;
    if (heading !== undefined) headings.set(index, heading);
    if (row.kind === 'same' || row.kind === 'moved-from') return;
    const section = row.kind === 'removed' ? above.old : above.now;
    const known = found.get(section) ?? { heading: headings.get(section), row: index, size: 0 };
    found.set(section, { ...known, size: known.size + sizeOfRow(row, old, now) });
  });
  return [...found.values()].filter(({ size }) => size > 0).sort((x, y) => y.size - x.size || x.row - y.row);
}

const blockAt = (terms: Terms, index: number | undefined): Block | undefined =>
  index === undefined ? undefined : terms.blocks[index];

// The first heading names the document, not a section, when it is its title or stands above all others.
function createSectionTest(before: Terms, after: Terms): ((block: Block | undefined) => boolean) | undefined {
  const titles = new Set([titleOf(before), titleOf(after)]);
  const isSection = (block: Block | undefined) => block?.kind === 'heading' && !titles.has(block);
  return after.blocks.filter(isSection).length < LEAST_HEADINGS ? undefined : isSection;
}

function titleOf({ title, blocks }: Terms): Block | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first, ...others] = headings;
  if (!first) return undefined;
  const level = first.level ?? 1;
  const isAbove = others.every((other) => (other.level ?? 1) > level);
  return isAbove || (blocks[0] === first && first.text === title) ? first : undefined;
}
