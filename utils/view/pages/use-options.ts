import { findDeclaration } from '../../browser/declarations';
import { sendCommand } from '../../browser/messages';
import { requestAccess } from '../../browser/permissions';
import { originsOf } from '../../core/services/origins-of';
import type { Archive } from '../../store/database';
import { listDocuments, storageUsed } from '../../store/documents';
import { listServices } from '../../store/services';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { usePreferences } from '../hooks/use-preferences';
import { siteEntries } from '../lines/site-entries';

const loadOptions = async (from: Archive) => {
  const [services, documents, bytes] = await Promise.all([listServices(from), listDocuments(from), storageUsed(from)]);
  return { sites: siteEntries(services, documents), bytes };
};

/** The reader's choices and sites. */
export const useOptions = () => {
  const live = useLive(() => loadOptions(archive), []);
  const [preferences, onPrefer] = usePreferences();
  const action = useAction();

  // The browser must be asked in the click itself: nothing is awaited before.
  const onWatch = async (serviceId: string): Promise<void> => {
    const site = live.value?.sites.find(({ id }) => id === serviceId);
    const isDeclared = findDeclaration(serviceId) !== undefined;
    const wish = isDeclared ? { serviceId } : { host: site?.hosts[0], name: site?.name };
    const isGranted = await requestAccess(originsOf(site?.hosts ?? []), [wish]).catch(() => false);
    if (!isGranted) return action.say({ look: 'loud', id: 'popup.not-granted' });
    await action.run(sendCommand('site.watch', wish));
  };
  return {
    ...live,
    preferences,
    onPrefer,
    remark: action.remark,
    onWatch,
    onUnwatch: (serviceId: string) => void action.run(sendCommand('site.unwatch', { serviceId })),
    onDelete: (serviceId: string) => void action.run(sendCommand('site.delete', { serviceId })),
  };
};
