import type { Comparison } from '../model/comparison';
import type { Terms } from '../model/terms';
import { alignSequence } from './align/align-sequence';
import { findGaps, type Gap } from './blocks/find-gaps';
import { findMoves, type Move } from './blocks/find-moves';
import { readSides, type Side } from './blocks/read-side';
import { compareGap } from './hunks/compare-gap';
import { compareMoves } from './hunks/compare-moves';
import { walkComparison } from './walk-comparison';
import { createLexicon } from './words/lexicon';

/** Up to this many pairs of blocks between two anchors, the longest common list decides. */
const BLOCK_CELLS = 64;

/**
 * What changed, for a reader: blocks that are the same (by their words), blocks that moved, then words inside what is
 * left. The effort grows with the length of both texts, never with their product.
 */
export function compareTerms(before: Terms, after: Terms): Comparison {
  const lexicon = createLexicon();
  const sides = readSides(before.blocks, after.blocks, lexicon);
  const [old, now] = sides;
  const partner = alignSequence(old.keys, now.keys, { weigh: weighKeys(old), tableCells: BLOCK_CELLS });
  const gaps = findGaps(partner, now.keys.length);
  const moves = findMoves(old, now, gaps);
  const moved = compareMoves(sides, moves, lexicon.isCommon);
  const results = leaveOut(gaps, moves).map((gap) => compareGap(sides, gap, lexicon.isCommon));
  const placed = [
    ...results.flatMap((result) => result.hunks),
    ...moved.map(({ hunk }) => ({ at: hunk.after?.from ?? 0, hunk })),
  ];
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const rewrapped = results.flatMap((result) => result.rewrapped);
  const comparison: Comparison = {
    hunks: placed.sort((x, y) => x.at - y.at).map(({ hunk }) => hunk),
    addedWords: sum([...results.map((result) => result.added), ...moved.map(({ count }) => count.added)]),
    removedWords: sum([...results.map((result) => result.removed), ...moved.map(({ count }) => count.removed)]),
    movedWords: sum(moved.map(({ count }) => count.same)),
    isRenumbered: false,
    ...(rewrapped.length > 0 && { rewrapped }),
  };
  return { ...comparison, isRenumbered: isRenumbered(before, after, comparison) };
}

/** Long blocks hold their place against short ones. */
function weighKeys({ blocks, keys }: Side): (key: number) => number {
  let most = 0;
  for (const key of keys) most = Math.max(most, key);
  const lengths = new Int32Array(most + 1);
  keys.forEach((key, index) => {
    lengths[key] = blocks[index]?.text.length ?? 0;
  });
  return (key) => (lengths[key] ?? 0) + 8;
}

function leaveOut(gaps: readonly Gap[], moves: readonly Move[]): Gap[] {
  const from = new Set(moves.map((move) => move.before));
  const to = new Set(moves.map((move) => move.after));
  return gaps.map((gap) => ({
    ...gap,
    before: gap.before.filter((index) => !from.has(index)),
    after: gap.after.filter((index) => !to.has(index)),
  }));
}

function isRenumbered(before: Terms, after: Terms, comparison: Comparison): boolean {
  const markersDiffer = (from: number, to: number) => before.blocks[from]?.marker !== after.blocks[to]?.marker;
  for (const step of walkComparison(before, after, comparison)) {
    if (step.kind === 'same' && markersDiffer(step.before, step.after)) return true;
  }
  return false;
}
