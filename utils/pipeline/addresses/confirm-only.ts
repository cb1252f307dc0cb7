import type { LookOutcome } from '../../core/compose/look-at';
import type { Line } from '../advance/find-line';

/**
 * What a copy of a page tells: that the text in force is still there, and nothing else. Copies for printing leave out,
 * add and lag behind; a difference is for the page itself to show.
 */
export const confirmOnly = ({ lineages }: Line, outcomes: readonly LookOutcome[]): LookOutcome[] =>
  outcomes.map((outcome) => {
    if (outcome.outcome === 'refused') return outcome;
    // Nor does it say that an announced text was given up.
    if (outcome.outcome === 'same') return { ...outcome, outlasts: undefined };
    const before = lineages.find(({ id }) => id === outcome.lineage.id);
    const { edition, textHash } = outcome;
    return { outcome: 'held', edition, textHash, lineage: before ?? { ...outcome.lineage, currentId: '' } };
  });
