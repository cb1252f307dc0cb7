import { useState } from 'preact/hooks';
import { type CallError, sentenceOfError } from '../../browser/errors';
import { sendCommand } from '../../browser/messages';
import type { CheckedProof } from '../../core/compose/evidence/check-proof';
import type { KeptProof } from '../../core/model/evidence';
import type { Result } from '../../core/model/result';
import type { Sentence } from '../../core/model/sentence';
import { plainLine } from '../../core/share/quote/plain-line';
import { listProofs, openProof } from '../../store/proofs/kept-proofs';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';

/** What was done last, and the way back where there is one. */
interface LastAct {
  sentence: Sentence;
  isLoud?: boolean;
  onUndo?: () => void;
}

/** As lists name it: `from` is what the user says of it. */
function rowOf({ bundle, digest }: CheckedProof, from: string): KeptProof {
  const looks = bundle.chain.flat();
  const whose = plainLine(from).trim();
  return {
    ...{ id: digest, keptAt: Date.now(), ...(whose === '' ? {} : { from: whose }) },
    ...{ serviceName: plainLine(bundle.service.name), termsType: bundle.document.termsType },
    ...{ beforeAt: looks[0]?.at ?? 0, afterAt: looks.at(-1)?.at ?? 0 },
  };
}

/** Files of others that are kept, and what can be done with them; deleting can be undone until the next act. */
export const useKeptProofs = () => {
  const live = useLive(() => listProofs(archive), []);
  const [last, setLast] = useState<LastAct>();
  const [isBusy, setBusy] = useState(false);
  const proofs = live.value ?? [];
  const act = async (doing: Promise<Result<void, CallError>>, done: LastAct): Promise<void> => {
    setBusy(true);
    const answer = await doing;
    setBusy(false);
    setLast(answer.ok ? done : { sentence: sentenceOfError(answer.error), isLoud: true });
  };
  const keep = (proof: KeptProof, text: string) => sendCommand('storage.keep-proof', { proof, text });
  const forget = async (id: string): Promise<void> => {
    const [proof, text] = [proofs.find((one) => one.id === id), await openProof(archive, id)];
    if (proof === undefined || text === undefined) return;
    const onUndo = (): void => void act(keep(proof, text), { sentence: { id: 'alert.undone' } });
    await act(sendCommand('storage.forget-proof', { proofId: id }), { sentence: { id: 'check.forgotten' }, onUndo });
  };
  return {
    ...{ proofs, last, isBusy },
    onKeep: (proof: CheckedProof, from: string) =>
      void act(keep(rowOf(proof, from), proof.text), { sentence: { id: 'check.kept' } }),
    onForget: (id: string) => void forget(id),
    /** The file as it was sent, to be checked again. */
    open: async (proof: KeptProof): Promise<File | undefined> => {
      const text = await openProof(archive, proof.id);
      const name = [proof.from, 'clausewatch.json'].filter(Boolean).join(' – ');
      return text === undefined ? undefined : new File([text], name);
    },
  };
};
