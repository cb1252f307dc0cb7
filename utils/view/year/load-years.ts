import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Alert } from '../../core/model/judgement';
import type { Service } from '../../core/model/service';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { listServices } from '../../store/services';
import { listAlertsSince, listChangeTimesSince, listLooksSince, listNoticesSince } from '../../store/years/list-since';
import { blockedOf } from '../lines/blocked-of';
import { seenOfAlert, seenOfNotice, seenOfTimes } from './seen-of';
import { lookOf, type Stretch, stretchesOf } from './stretches';
import { type YearGrounds, yearBefore } from './year-line';

const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

/** What a service's documents say of themselves: whether anybody looks now. */
function stretchNow(documents: readonly Document[], now: Time): Stretch[] {
  const blocked = blockedOf(documents);
  if (blocked?.count === documents.length) return [{ kind: 'blocked', from: blocked.since, to: now }];
  const looks = documents.flatMap(({ lookedAt }) => lookedAt ?? []);
  return stretchesOf([looks.length > 0 ? [{ at: Math.max(...looks), isRead: true }] : []], now);
}

async function loadGrounds(
  archive: Archive,
  { service, alerts, now }: { service: Service; alerts: readonly Alert[]; now: Time },
): Promise<YearGrounds & { documentIds: string[] }> {
  const from = yearBefore(now);
  const [documents, times, notices] = await Promise.all([
    listDocuments(archive, service.id),
    listChangeTimesSince(archive, service.id, from),
    listNoticesSince(archive, service.id, from),
  ]);
  const told = new Set(alerts.map(({ at }) => at));
  return {
    now,
    since: service.watchedSince,
    seen: [...alerts.map(seenOfAlert), ...notices.map(seenOfNotice), ...seenOfTimes(times, told)],
    stretches: stretchNow(documents, now),
    documentIds: documents.map(({ id }) => id),
  };
}

/** The last year of every service, as far as lists know it; when nobody looked before today is for `loadStretches`. */
export async function loadYears(archive: Archive, now: Time) {
  const [services, alerts] = await Promise.all([listServices(archive), listAlertsSince(archive, yearBefore(now))]);
  const byService = groupBy(alerts, ({ serviceId }) => serviceId);
  const years = services.map(async (service) => {
    const grounds = await loadGrounds(archive, { service, alerts: byService.get(service.id) ?? [], now });
    return [service.id, grounds] as const;
  });
  return new Map(await Promise.all(years));
}

/** When a year's looks at these documents were far apart, or in vain. */
export async function loadStretches(archive: Archive, documentIds: readonly string[], now: Time): Promise<Stretch[]> {
  const from = yearBefore(now);
  const looks = await Promise.all(documentIds.map((id) => listLooksSince(archive, id, from)));
  return stretchesOf(
    looks.map((ofDocument) => ofDocument.map(lookOf)),
    now,
  );
}
