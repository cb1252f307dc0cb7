import type { CheckedProof } from '../../core/compose/evidence/check-proof';
import { holdAgainst } from '../../proof/compare-proofs';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { loadMine } from './load-mine';

/** Whether this browser saw what a file shows; null where it has nothing of the document. */
export const useMine = (proof: CheckedProof) => {
  const documentId = proof.bundle.document.id;
  const live = useLive(async () => (await loadMine(archive, documentId)) ?? null, [documentId]);
  const report = live.value && holdAgainst(proof, live.value);
  return { failure: live.failure, value: report };
};
