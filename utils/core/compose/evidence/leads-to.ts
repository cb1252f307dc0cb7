import { walkComparison } from '../../diff/walk-comparison';
import type { BlockRange, Comparison, Hunk } from '../../model/comparison';
import type { Block, Terms } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';

/**
 * Whether a comparison, made by whatever edition of ours, leads from the one text to the other: every block of both is
 * met once, and every hunk; blocks outside its hunks say the same, and the words of each hunk are those of its blocks.
 */
export function leadsTo(before: Terms, after: Terms, comparison: Comparison): boolean {
  const met = { before: new Set<number>(), after: new Set<number>(), hunks: new Set<string>() };
  if (!isProgressing(comparison)) return false;
  for (const step of walkComparison(before, after, comparison)) {
    const ranges = rangesOf(step);
    // In this order: no block is read more than once, whatever ranges a hostile file names.
    if (!meet(met.before, before, ranges.before) || !meet(met.after, after, ranges.after)) return false;
    const old = wordsIn(before, ranges.before);
    const now = wordsIn(after, ranges.after);
    if ((step.kind === 'same' || step.kind === 'rewrapped') && old !== now) return false;
    if (step.kind === 'hunk' && !hasWordsOf(step.hunk, old, now)) return false;
    if ('index' in step) met.hunks.add(`${step.kind} ${step.index}`);
  }
  const isMet = ({ kind }: Hunk, index: number): boolean =>
    kind === 'moved'
      ? met.hunks.has(`moved-from ${index}`) && met.hunks.has(`moved-to ${index}`)
      : met.hunks.has(`hunk ${index}`);
  return (
    met.before.size === before.blocks.length &&
    met.after.size === after.blocks.length &&
    comparison.hunks.every(isMet) &&
    comparison.hunks.every((hunk) => hunk.kind !== 'moved' || isMovedWhole(hunk, before, after))
  );
}

/** Notes the blocks of a range; false where one of them is not there, or was met before. */
function meet(met: Set<number>, { blocks }: Terms, range: BlockRange | undefined): boolean {
  // Where one side is empty, it may be said to lie anywhere.
  if (range === undefined || range.from === range.to) return true;
  if (range.from > range.to || range.to > blocks.length) return false;
  for (let at = range.from; at < range.to; at += 1) {
    if (met.has(at)) return false;
    met.add(at);
  }
  return true;
}

function isMovedWhole({ before: from, after: to, words }: Hunk, before: Terms, after: Terms): boolean {
  const [old, now] = [wordsIn(before, from), wordsIn(after, to)];
  return words ? hasWordsOf({ kind: 'replaced', words }, old, now) : old === now;
}

/** An empty hunk would never be walked past. */
const isProgressing = ({ hunks, rewrapped = [] }: Comparison): boolean =>
  hunks.every(({ kind, before, after }) => {
    const [removes, adds] = [lengthOf(before) > 0, lengthOf(after) > 0];
    if (kind === 'added') return adds && before === undefined;
    if (kind === 'removed') return removes && after === undefined;
    return removes && adds;
  }) && rewrapped.every(({ before, after }) => lengthOf(before) + lengthOf(after) > 0);

const lengthOf = (range: BlockRange | undefined): number => (range ? range.to - range.from : 0);

type Step = ReturnType<typeof walkComparison> extends Generator<infer One> ? One : never;

function rangesOf(step: Step): { before?: BlockRange | undefined; after?: BlockRange | undefined } {
  const one = (at: number): BlockRange => ({ from: at, to: at + 1 });
  if (step.kind === 'same') return { before: one(step.before), after: one(step.after) };
  if (step.kind === 'rewrapped') return { before: step.before, after: step.after };
  if (step.kind === 'moved-from') return { before: step.hunk.before };
  if (step.kind === 'moved-to') return { after: step.hunk.after };
  return { before: step.hunk.before, after: step.hunk.after };
}

/**
 * Letters, figures and symbols alone: spaces, and the bars between cells, may stand differently in the marks, and words
 * that are the same on both sides have the signs of one, as `it.` and `it, and more.` do.
 */
const bare = (text: string): string => normaliseText(text).replace(/[\s|]+|(?<!\d)\p{P}+|\p{P}+(?!\d)/gu, '');

const wordsIn = ({ blocks }: Terms, range: BlockRange | undefined): string =>
  range ? bare(joined(blocks.slice(range.from, range.to))) : '';
const joined = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(' ');

function hasWordsOf({ kind, words }: Pick<Hunk, 'kind' | 'words'>, old: string, now: string): boolean {
  if (kind !== 'replaced') return true;
  if (words === undefined) return false;
  const without = (op: string): string =>
    bare(
      words
        .filter((word) => word.op !== op)
        .map(({ text }) => text)
        .join(' '),
    );
  return without('added') === old && without('removed') === now;
}
