import { sendCommand } from '../../browser/messages';
import { listFaults } from '../../store/faults';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';

/** What of ours broke. */
export const useFaults = () => {
  const live = useLive(() => listFaults(archive), []);
  const action = useAction();
  const faults = live.value ?? [];
  return {
    faults,
    remark: action.remark,
    onCopy: async (): Promise<void> => {
      await navigator.clipboard.writeText(JSON.stringify(faults, null, 2));
      action.say({ id: 'common.copied' });
    },
    onClear: () => void action.run(sendCommand('faults.clear')),
  };
};
