import { useState } from 'preact/hooks';
import { type PackAnswer, sendCommand } from '../../browser/messages';
import type { PackError } from '../../core/model/own-pack';
import type { Action } from '../hooks/use-action';

/** Bytes; what is larger cannot be a pack, and need not be read to see it. */
const MOST_BYTES = 4_000_000;

interface Chosen {
  fileName: string;
  text: string;
}

interface Question extends Chosen {
  /** The pack that would be replaced. */
  name: string;
}

/** A file that is chosen, checked, perhaps asked about, and taken. */
export const useAddedPack = (action: Action, onTaken: (id: string, name: string) => Promise<void>) => {
  const [question, setQuestion] = useState<Question>();
  const [refused, setRefused] = useState<{ name: string; errors: PackError[] }>();

  const hear = async (answer: PackAnswer, chosen: Chosen): Promise<void> => {
    if (answer.outcome === 'refused') return setRefused({ name: chosen.fileName, errors: answer.errors });
    if (answer.outcome === 'standing') return setQuestion({ ...chosen, name: answer.name });
    const { id, name, outcome } = answer;
    action.say({ id: outcome === 'added' ? 'packs.added' : 'packs.replaced', values: { name } });
    await onTaken(id, name);
  };
  const send = async (chosen: Chosen, isReplacing: boolean): Promise<void> => {
    setRefused(undefined);
    const answer = await action.run(sendCommand('pack.add', { text: chosen.text, isReplacing }));
    if (answer) await hear(answer, chosen);
  };
  const onAdd = async (file: File): Promise<void> => {
    setRefused(undefined);
    if (file.size > MOST_BYTES) return action.say({ id: 'packs.too-large', values: { name: file.name }, look: 'loud' });
    await send({ fileName: file.name, text: await file.text() }, false);
  };
  const onReplace = async (isWanted: boolean): Promise<void> => {
    setQuestion(undefined);
    if (question && isWanted) await send(question, true);
  };
  return { refused, standing: question?.name, onAdd, onReplace };
};
