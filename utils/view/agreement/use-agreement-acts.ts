import { sendCommand } from '../../browser/messages';
import type { Agreement } from '../../core/model/agreement';
import { useLastAct } from '../hooks/use-last-act';

/** What can be said of the day on which the reader agreed; what is removed can be put back. */
export const useAgreementActs = (serviceId: string) => {
  const { last, act } = useLastAct();
  return {
    last,
    onSet: (day: string) => void act(sendCommand('agreement.set', { serviceId, day }), () => undefined),
    onRemove: (agreement: Agreement) =>
      void act(sendCommand('agreement.remove', { serviceId, at: agreement.at }), () => ({
        id: 'since.removed',
        back: () => sendCommand('agreement.put-back', { serviceId, agreement }),
      })),
  };
};
