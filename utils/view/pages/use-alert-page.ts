import { DECLARATIONS } from '../../browser/declarations';
import { sendCommand } from '../../browser/messages';
import type { Time } from '../../core/model/hash';
import type { Change } from '../../core/model/judgement';
import { findAlert } from '../../store/alerts';
import { findChange } from '../../store/changes';
import type { Archive } from '../../store/database';
import { findDocument } from '../../store/documents';
import { findService } from '../../store/services';
import { findLastLookAt } from '../../store/sightings';
import { loadUndoing } from '../alerts/load-undoing';
import { timeLine } from '../alerts/time-line';
import { useOpenedAlert } from '../alerts/use-opened-alert';
import { whatToDo } from '../alerts/what-to-do';
import { hostsOf, ownAddress } from '../new-text';
import { placeOf } from '../place-of';
import { hashOf } from '../route';
import { shareHrefsOf } from '../share/share-hrefs';

/** When the text before a change was seen last, before the new one was. */
const findLastLookBefore = async (
  from: Archive,
  { documentId, beforeId, afterId }: Change,
): Promise<Time | undefined> => {
  const after = await from.versions.get(afterId);
  const last = after && (await findLastLookAt(from, { documentId, versionId: beforeId, before: after.index }));
  return last?.at;
};

const declarationOf = (serviceId: string) => DECLARATIONS.find(({ id }) => id === serviceId);

const loadAlert = async (from: Archive, alertId: string) => {
  const [alert, change] = await Promise.all([findAlert(from, alertId), findChange(from, alertId)]);
  if (!alert || alert.about || !change) return null;
  const [service, document] = await Promise.all([
    findService(from, alert.serviceId),
    findDocument(from, alert.documentId),
  ]);
  const [last, after] = await Promise.all([findLastLookBefore(from, change), from.versions.get(change.afterId)]);
  const place = placeOf(alert.documentId, service);
  const newText = ownAddress(change.judgement?.preview, hostsOf(service, document));
  return {
    alert,
    change,
    isUnread: alert.readAt === undefined,
    isMuted: document?.isMuted ?? false,
    newText,
    lang: after?.lang,
    moments: timeLine(change.judgement?.evidence ?? [], last),
    steps: whatToDo(change.judgement, declarationOf(alert.serviceId)),
    undoing: await loadUndoing(from, change),
    ...place,
    href: hashOf({ view: 'alert', alertId }),
    ...(change.judgement ? shareHrefsOf({ view: 'share', changeId: alertId }) : {}),
  };
};

/** One alert with its judgement; opening it is reading it. `value` is null where it is missing. */
export const useAlertPage = (alertId: string) => ({
  ...useOpenedAlert(loadAlert, alertId),
  onMute: (documentId: string, isMuted: boolean) => void sendCommand('document.mute', { documentId, isMuted }),
});
