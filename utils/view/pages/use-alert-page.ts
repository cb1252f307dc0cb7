import { sendCommand } from '../../browser/messages';
import { findAlert } from '../../store/alerts';
import { findChange } from '../../store/changes';
import type { Archive } from '../../store/database';
import { findDocument } from '../../store/documents';
import { findService } from '../../store/services';
import { loadUndoing } from '../alerts/load-undoing';
import { useOpenedAlert } from '../alerts/use-opened-alert';
import { hostsOf, ownAddress } from '../new-text';
import { placeOf } from '../place-of';
import { hashOf } from '../route';

const loadAlert = async (from: Archive, alertId: string) => {
  const [alert, change] = await Promise.all([findAlert(from, alertId), findChange(from, alertId)]);
  if (!alert || alert.about || !change) return null;
  const [service, document] = await Promise.all([
    findService(from, alert.serviceId),
    findDocument(from, alert.documentId),
  ]);
  const place = placeOf(alert.documentId, service);
  const newText = ownAddress(change.judgement?.preview, hostsOf(service, document));
  return {
    alert,
    change,
    isUnread: alert.readAt === undefined,
    isMuted: document?.isMuted ?? false,
    newText,
    undoing: await loadUndoing(from, change),
    ...place,
    href: hashOf({ view: 'alert', alertId }),
  };
};

/** One alert with its judgement; opening it is reading it. `value` is null where it is missing. */
export const useAlertPage = (alertId: string) => ({
  ...useOpenedAlert(loadAlert, alertId),
  onMute: (documentId: string, isMuted: boolean) => void sendCommand('document.mute', { documentId, isMuted }),
});
