import { callError } from '../../browser/errors';
import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls } from '../../browser/messages';
import { fail, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { writeWithinQuota } from '../../pipeline/quota';
import { forgetAllProofs, forgetProof, keepProof } from '../../store/proofs/kept-proofs';

type ProofCalls = Pick<ExtensionCalls, 'storage.keep-proof' | 'storage.forget-proof' | 'storage.forget-proofs'>;

/** What our pages ask about files of others. Nothing of them is read here: a page checks them each time. */
export const proofCalls = (ports: Ports): OwnHandlers<ProofCalls> => ({
  'storage.keep-proof': async ({ proof, text }) => {
    const kept = await writeWithinQuota(ports, () => keepProof(ports.archive, proof, text));
    return kept.ok ? kept : fail(callError(kept.error));
  },
  'storage.forget-proof': async ({ proofId }) => succeed(await forgetProof(ports.archive, proofId)),
  'storage.forget-proofs': async () => succeed(await forgetAllProofs(ports.archive)),
});
