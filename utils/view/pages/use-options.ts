import { meteredKnowledge } from '../../browser/checking/metered';
import { findDeclaration } from '../../browser/declarations';
import { sendCommand } from '../../browser/messages';
import { requestAccess } from '../../browser/permissions';
import { originsOf } from '../../core/services/origins-of';
import { storageByService } from '../../store/blocks/storage-by-service';
import type { Archive } from '../../store/database';
import { listDocuments, storageUsed } from '../../store/documents';
import { findFullSince } from '../../store/fullness';
import { weighProofs } from '../../store/proofs/kept-proofs';
import { listServices } from '../../store/services';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useLive } from '../hooks/use-live';
import { usePreferences } from '../hooks/use-preferences';
import { siteEntries } from '../lines/site-entries';
import { eraseAll, hasNothing } from '../options/erase-all';
import { firstDue, plannedCheck } from '../options/planned-check';
import { serviceSizes } from '../options/service-sizes';

const loadOptions = async (from: Archive) => {
  const [services, documents, bytes, fullSince, byService, proofs, isEmpty] = await Promise.all([
    listServices(from),
    listDocuments(from),
    storageUsed(from),
    findFullSince(from),
    storageByService(from),
    weighProofs(from),
    hasNothing(from),
  ]);
  return {
    sites: siteEntries(services, documents),
    bytes,
    isEmpty,
    fullSince,
    sizes: serviceSizes(services, byService),
    proofBytes: proofs,
    dueAt: firstDue(services, documents),
  };
};

/** The reader's choices and sites. */
export const useOptions = () => {
  const live = useLive(() => loadOptions(archive), []);
  const [preferences, onPrefer] = usePreferences();
  const action = useAction();
  const plannedAt = preferences && plannedCheck(live.value?.dueAt, preferences, Date.now());

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
    metered: meteredKnowledge(),
    plannedAt,
    onPrefer,
    remark: action.remark,
    onWatch,
    onUnwatch: (serviceId: string) => void action.run(sendCommand('site.unwatch', { serviceId })),
    onErase: () => void action.run(eraseAll(archive), () => ({ id: 'options.erased' })),
    onDelete: (serviceId: string) => void action.run(sendCommand('site.delete', { serviceId })),
  };
};
