import type { Time } from '../core/model/hash';
import type { Alert, Severity } from '../core/model/judgement';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';
import type { AlertRow } from './rows';
import { rowsUnder } from './rows-under';

/** Its severity while it is news; 0 once it was read or all of it was taken back, and where what it is about is muted. */
export const loudnessOf = ({ severity, readAt, undoneBy }: Alert, isMuted = false): number => {
  const isUndone = undoneBy !== undefined && !undoneBy.isPartlyBack;
  return readAt !== undefined || isUndone || isMuted ? 0 : severity;
};

/** Unread before read; among the unread the loudest, then the newest first. */
export async function listAlerts(
  archive: Archive,
  page: { serviceId?: ServiceId; limit?: number; offset?: number } = {},
): Promise<Alert[]> {
  const { serviceId, limit = 50, offset = 0 } = page;
  const found =
    serviceId === undefined
      ? archive.alerts.orderBy('[loudness+at]')
      : rowsUnder(archive.alerts, '[serviceId+loudness+at]', serviceId);
  return found.reverse().offset(offset).limit(limit).toArray();
}

const unreadFrom = (archive: Archive, from: number) => archive.alerts.where('[loudness+at]').aboveOrEqual([from]);

const unreadOf = (archive: Archive, serviceId: ServiceId) =>
  archive.alerts.where('[serviceId+loudness+at]').between([serviceId, 1], [serviceId, []]);

/** What is news, the loudest and then the newest first; of all services, or of one. */
export const listUnread = (archive: Archive, limit: number, serviceId?: ServiceId): Promise<AlertRow[]> =>
  (serviceId === undefined ? unreadFrom(archive, 1) : unreadOf(archive, serviceId)).reverse().limit(limit).toArray();

/** What is no news, or not any more: the newest first. */
export const listEarlier = (archive: Archive, limit: number): Promise<AlertRow[]> =>
  archive.alerts.where('[loudness+at]').below([1]).reverse().limit(limit).toArray();

/** Unread before read, the loudest, then the newest first. */
export const listAllAlerts = (archive: Archive): Promise<AlertRow[]> =>
  archive.alerts.orderBy('[loudness+at]').toArray((alerts) => alerts.reverse());

/** At first a page of alerts is asked which services they are of; where few services fill it, ever longer ones. */
const FIRST_PAGE = 60;

/** The services that have news, by the loudest and then the newest of each, with the first of each in that order: all that were read on the way. */
export async function listServicesWithNews(archive: Archive, most: number): Promise<Map<ServiceId, AlertRow[]>> {
  const found = new Map<ServiceId, AlertRow[]>();
  for (let offset = 0, limit = FIRST_PAGE; ; offset += limit, limit *= 4) {
    const page = await unreadFrom(archive, 1).reverse().offset(offset).limit(limit).toArray();
    for (const row of page) {
      const group = found.get(row.serviceId);
      if (group) group.push(row);
      else if (found.size < most) found.set(row.serviceId, [row]);
    }
    if (found.size >= most || page.length < limit) return found;
  }
}

export const countAlerts = (archive: Archive): Promise<number> => archive.alerts.count();

/** As many as there are, but no more than that: a count of all takes time where there are very many. */
export const countUpTo = async (archive: Archive, most: number): Promise<number> =>
  (await archive.alerts.limit(most).primaryKeys()).length;

export const findAlert = (archive: Archive, id: string): Promise<Alert | undefined> => archive.alerts.get(id);

/** All that is news, unless it is more than that: then nothing, as a count of thousands takes time. */
export async function countUnreadUpTo(archive: Archive, most: number): Promise<number | undefined> {
  const beyond = await unreadFrom(archive, 1).offset(most).limit(1).primaryKeys();
  return beyond.length > 0 ? undefined : countUnread(archive);
}

/** News at least this severe. The badge counts from 2 on. */
export const countUnread = (archive: Archive, from: Severity = 1): Promise<number> =>
  unreadFrom(archive, Math.max(from, 1)).count();

export const countUnreadOf = (archive: Archive, serviceId: ServiceId): Promise<number> =>
  unreadOf(archive, serviceId).count();

export async function markRead(archive: Archive, id: string, at: Time): Promise<void> {
  await archive.alerts.update(id, { readAt: at, loudness: 0 });
}

/** How many there were. */
export const markAllRead = (archive: Archive, at: Time): Promise<number> =>
  unreadFrom(archive, 1).modify({ readAt: at, loudness: 0 });

/** Whether what an alert is about is muted: its document, or the settings of its service. */
async function mutedAmong(archive: Archive, alerts: readonly Alert[]): Promise<(alert: Alert) => boolean> {
  const documents = await archive.documents.bulkGet([...new Set(alerts.flatMap(({ documentId }) => documentId ?? []))]);
  const services = await archive.services.bulkGet([...new Set(alerts.map(({ serviceId }) => serviceId))]);
  const muted = new Set(documents.flatMap((document) => (document?.isMuted ? document.id : [])));
  const silent = new Set(services.flatMap((service) => (service?.areSettingsMuted ? service.id : [])));
  return (alert) => (alert.about ? silent.has(alert.serviceId) : muted.has(alert.documentId));
}

/** Those that were read in that very moment, which one press on "all" leaves, or the one of this id. */
export const markUnread = (archive: Archive, which: { id: string } | { readAt: Time }): Promise<number> =>
  archive.transaction('rw', archive.alerts, archive.documents, archive.services, async () => {
    const rows =
      'id' in which
        ? archive.alerts.where('id').equals(which.id)
        : archive.alerts
            .where('[loudness+at]')
            .below([1])
            .and(({ readAt }) => readAt === which.readAt);
    const isMuted = await mutedAmong(archive, await rows.toArray());
    return rows.modify((alert) => {
      delete alert.readAt;
      alert.loudness = loudnessOf(alert, isMuted(alert));
    });
  });
