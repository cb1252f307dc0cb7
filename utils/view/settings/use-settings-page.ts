import { sendCommand } from '../../browser/messages';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { loadSettings } from './load-settings';

const load = async (from: Archive, serviceId: string) => {
  const service = await findService(from, serviceId);
  return service ? loadSettings(from, service) : null;
};

/** The settings of one service; `value` is null where there is no such service. */
export const useSettingsPage = (serviceId: string) => {
  const action = useAction();
  const live = useLive(() => load(archive, serviceId), [serviceId]);
  return {
    ...live,
    remark: action.remark,
    onWant: ({ pageId, id }: { pageId: string; id: string }, isWanted: boolean) =>
      void action.run(sendCommand('setting.want', { pageId, settingId: id, isWanted }), () => ({
        id: isWanted ? 'privacy.want-noted' : 'privacy.unwant-noted',
      })),
  };
};
