import type { CheckedProof } from '../core/compose/evidence/check-proof';
import { compareShowings, type Witness, type WitnessReport } from '../core/evidence/showings/compare-showings';
import { showingsOfBundle } from '../core/evidence/showings/showings-of-bundle';

/** Whether what a file shows was seen by this witness too. */
export const holdAgainst = ({ bundle }: CheckedProof, witness: Witness): WitnessReport =>
  compareShowings(showingsOfBundle(bundle), witness);

/** What another file bears witness to. */
export function witnessOf({ bundle }: CheckedProof): Witness {
  const { documentId, before, after, looks } = showingsOfBundle(bundle);
  return { other: 'file', documentId, showings: [before, after], looks };
}
