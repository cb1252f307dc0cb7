import type { Time } from '../core/model/hash';
import type { Alert, Severity } from '../core/model/judgement';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

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

export const findAlert = (archive: Archive, id: string): Promise<Alert | undefined> => archive.alerts.get(id);

/** Unread alerts at least this severe, muted documents left out. The badge counts from 2 on. */
export async function countUnread(archive: Archive, from: Severity = 1): Promise<number> {
  const least = Math.max(from, 1);
  const unread = await archive.alerts.where('[loudness+at]').aboveOrEqual([least]).count();
  if (unread === 0) return 0;
  const muted = await archive.documents.filter(({ isMuted }) => isMuted).primaryKeys();
  const unheard = await archive.alerts
    .where('documentId')
    .anyOf(muted)
    .and(({ loudness }) => loudness >= least)
    .count();
  return unread - unheard;
}

export async function markRead(archive: Archive, id: string, at: Time): Promise<void> {
  await archive.alerts.update(id, { readAt: at, loudness: 0 });
}

export async function markAllRead(archive: Archive, at: Time): Promise<void> {
  await archive.alerts.where('[loudness+at]').aboveOrEqual([1]).modify({ readAt: at, loudness: 0 });
}

export async function markUnread(archive: Archive, id: string): Promise<void> {
  await archive.alerts
    .where('id')
    .equals(id)
    .modify((alert) => {
      delete alert.readAt;
      alert.loudness = alert.severity;
    });
}
