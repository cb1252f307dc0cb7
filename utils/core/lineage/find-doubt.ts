import { differsInScrapsOnly } from './differ-in-scraps';
import type { LineageState, Look } from './lineage-decision';
import { measureTexts } from './measure-texts';
import { hasSeenCurrent } from './ways';

/** Why one look is not enough to believe that a text is in force. */
export type Doubt = 'returned' | 'cut-short' | 'stub' | 'scraps' | 'other-way' | 'rewritten';

/** A text that keeps less than this of the words in force is a rewriting. */
const LEAST_LIKENESS = 0.5;
/** A text shorter than this is a stub. */
const STUB_SIZE = 0.35;
/** A text that ends before this point of the one in force, with nothing of its own, may have been cut short. */
const CUT_SIZE = 0.7;

/** None for the usual edit of a text that this way of looking has seen. */
export function findDoubt(
  lineage: LineageState,
  look: Look,
  words: { inForce: readonly string[]; seen: readonly string[] },
): Doubt | undefined {
  if (lineage.earlier.some(({ textHash }) => textHash === look.textHash)) return 'returned';
  const { isStart, size, likeness } = measureTexts(words.inForce, words.seen);
  if (isStart && size < CUT_SIZE) return 'cut-short';
  if (size < STUB_SIZE) return 'stub';
  if (differsInScrapsOnly(lineage.current, look.edition)) return 'scraps';
  if (!hasSeenCurrent(lineage, look)) return 'other-way';
  return likeness < LEAST_LIKENESS ? 'rewritten' : undefined;
}
