import type { BlockRange, Comparison, Hunk, WordMark } from '../model/comparison';
import type { Block, Terms } from '../model/terms';
import { readableText } from '../text/readable-text';
import { walkComparison } from './walk-comparison';

/** A hunk with its texts, for readers that have no blocks at hand. */
export interface HunkText {
  kind: Hunk['kind'];
  before?: string;
  after?: string;
  words?: WordMark[];
}

/**
 * The hunks as text. One that moved and was altered is told in two: what moved, and what was altered in it. All new
 * numbering of blocks that stayed is told in one.
 */
export function hunkTexts(before: Terms, after: Terms, comparison: Comparison): HunkText[] {
  const texts = comparison.hunks.flatMap((hunk) => textsOf(hunk, before, after));
  const renumbered = renumberedText(before, after, comparison);
  return renumbered ? [...texts, renumbered] : texts;
}

function textsOf(hunk: Hunk, before: Terms, after: Terms): HunkText[] {
  const { kind, words } = hunk;
  if (kind === 'removed') return [{ kind, before: readableText(slice(before, hunk.before)) }];
  if (kind === 'added') return [{ kind, after: readableText(slice(after, hunk.after)) }];
  const texts = { before: wording(slice(before, hunk.before)), after: wording(slice(after, hunk.after)) };
  if (kind === 'replaced') return [{ kind, ...texts, words }];
  if (!words) return [{ kind, before: texts.after, after: texts.after }];
  const kept = words
    .filter(({ op }) => op === 'same')
    .map(({ text }) => text)
    .join(' ');
  return [
    { kind, before: kept, after: kept },
    { kind: 'replaced', ...texts, words },
  ];
}

function slice(terms: Terms, range: BlockRange | undefined): Block[] {
  return range ? terms.blocks.slice(range.from, range.to) : [];
}

const wording = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n\n');

// Numbering is not part of the words of a hunk, so that the blocks of altered hunks count here too.
function renumberedText(before: Terms, after: Terms, comparison: Comparison): HunkText | undefined {
  const old: string[] = [];
  const now: string[] = [];
  const compare = (from: BlockRange | undefined, to: BlockRange | undefined) => {
    const a = slice(before, from).map(({ marker }) => marker ?? '');
    const b = slice(after, to).map(({ marker }) => marker ?? '');
    if (a.join(' ') === b.join(' ')) return;
    old.push(...a.filter(Boolean));
    now.push(...b.filter(Boolean));
  };
  for (const step of walkComparison(before, after, comparison)) {
    if (step.kind === 'same' && before.blocks[step.before]?.marker !== after.blocks[step.after]?.marker)
      compare({ from: step.before, to: step.before + 1 }, { from: step.after, to: step.after + 1 });
    if (step.kind === 'rewrapped') compare(step.before, step.after);
    if (step.kind === 'moved-to') compare(step.hunk.before, step.hunk.after);
    if (step.kind === 'hunk' && step.hunk.kind === 'replaced') compare(step.hunk.before, step.hunk.after);
  }
  if (old.length + now.length === 0) return undefined;
  const words: WordMark[] = [
    { op: 'removed', text: old.join(' ') },
    { op: 'added', text: now.join(' ') },
  ];
  return {
    kind: 'replaced',
    before: old.join(' '),
    after: now.join(' '),
    words: words.filter(({ text }) => text !== ''),
  };
}
