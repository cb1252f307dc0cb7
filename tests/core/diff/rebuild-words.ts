import { walkComparison } from '../../../utils/core/diff/walk-comparison';
import { createLexicon } from '../../../utils/core/diff/words/lexicon';
import { splitWords } from '../../../utils/core/diff/words/split-words';
import type { BlockRange, Comparison } from '../../../utils/core/model/comparison';
import type { Terms } from '../../../utils/core/model/terms';

export const wordsIn = (text: string): string[] => {
  const { cuts } = splitWords(text, createLexicon());
  const pieces = cuts.slice(0, -1).map((cut, n) => text.slice(cut, cuts[n + 1]).toLowerCase());
  return pieces.map((piece) => piece.replace(/[^\p{L}\p{N}\p{M}\p{Sc}%‰]/gu, '')).filter(Boolean);
};
export const wordsOfTerms = (terms: Terms): string[] => terms.blocks.flatMap(({ text }) => wordsIn(text));

/** The words of the new text, from the old text and the hunks: of the new text only what was added is read. */
export function rebuildWords(before: Terms, after: Terms, comparison: Comparison): string[] {
  const read = (terms: Terms, range: BlockRange | undefined) =>
    terms.blocks.slice(range?.from ?? 0, range?.to ?? 0).flatMap(({ text }) => wordsIn(text));
  const words: string[][] = [];
  for (const step of walkComparison(before, after, comparison)) {
    if (step.kind === 'same') words.push(read(before, { from: step.before, to: step.before + 1 }));
    if (step.kind === 'rewrapped') words.push(read(before, step.before));
    if (step.kind === 'hunk' && step.hunk.kind === 'added') words.push(read(after, step.hunk.after));
    const isWritten = (step.kind === 'hunk' && step.hunk.kind === 'replaced') || step.kind === 'moved-to';
    if (!isWritten) continue;
    if (!step.hunk.words) words.push(read(before, step.hunk.before));
    for (const { op, text } of step.hunk.words ?? []) if (op !== 'removed') words.push(wordsIn(text));
  }
  return words.flat();
}

/** The words of the old text, from the old blocks and the marks. */
export function readBefore(before: Terms, after: Terms, comparison: Comparison): string[] {
  const words: string[][] = [];
  for (const step of walkComparison(before, after, comparison)) {
    const range =
      step.kind === 'same'
        ? { from: step.before, to: step.before + 1 }
        : step.kind === 'rewrapped'
          ? step.before
          : undefined;
    const blocks = range ?? (step.kind === 'moved-to' || !('hunk' in step) ? undefined : step.hunk.before);
    const marks = step.kind === 'hunk' ? step.hunk.words : undefined;
    if (marks) for (const { op, text } of marks) words.push(op === 'added' ? [] : wordsIn(text));
    else for (const block of before.blocks.slice(blocks?.from ?? 0, blocks?.to ?? 0)) words.push(wordsIn(block.text));
  }
  return words.flat();
}
