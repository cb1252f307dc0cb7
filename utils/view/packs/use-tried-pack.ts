import { useState } from 'preact/hooks';
import { sendCommand } from '../../browser/messages';
import type { PackFinds } from '../../core/model/own-pack';
import type { Action } from '../hooks/use-action';

interface Tried {
  id: string;
  name: string;
  /** Absent while the texts are being read. */
  finds?: PackFinds;
}

/** What one pack finds in the archive; the last one that was asked about. */
export const useTriedPack = (action: Action) => {
  const [tried, setTried] = useState<Tried>();
  const onTry = async (id: string, name: string): Promise<void> => {
    setTried({ id, name });
    const answer = await sendCommand('pack.try', { id });
    if (answer.ok) return setTried((now) => (now?.id === id ? { id, name, finds: answer.value } : now));
    setTried(undefined);
    await action.run(Promise.resolve(answer));
  };
  return { tried, onTry, forget: () => setTried(undefined) };
};
