import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { listServices } from '../../store/services';
import { listAlertsSince, listChangeTimesSince, listLooksSince, listNoticesSince } from '../../store/years/list-since';
import { blockedOf } from '../lines/blocked-of';
import { seenOfAlert, seenOfNotice, seenOfTimes } from './seen-of';
import { lookOf, neverLooked, type Stretch, stretchesOf } from './stretches';
import { type YearGrounds, yearBefore } from './year-line';

/** What a service's documents say of themselves: whether anybody looks now. */
function stretchNow(documents: readonly Document[], since: Time, now: Time): Stretch[] {
  const blocked = blockedOf(documents);
  if (blocked?.count === documents.length) return [{ kind: 'blocked', from: blocked.since, to: now }];
  const looks = documents.flatMap(({ lookedAt }) => lookedAt ?? []);
  return looks.length > 0 ? stretchesOf([[{ at: Math.max(...looks), isRead: true }]], now) : neverLooked(since, now);
}

/** What a list knows of a service's year at once. */
export interface KnownYear extends YearGrounds {
  documentIds: readonly string[];
}

const readYears = (archive: Archive, from: Time) =>
  archive.transaction('r', [archive.services, archive.alerts, archive.documents, archive.notices], async () => {
    const [services, alerts, documents] = await Promise.all([
      listServices(archive),
      listAlertsSince(archive, from),
      listDocuments(archive),
    ]);
    // The example happened long ago, and nobody looks at it.
    const watched = services.filter(({ isExample }) => !isExample);
    const notices = await Promise.all(watched.map(({ id }) => listNoticesSince(archive, id, from)));
    return { watched, alerts, documents, notices };
  });

/** The last year of every service, as far as lists know it, read in one transaction; the rest takes longer (`loadRest`). */
export async function loadYears(archive: Archive, now: Time): Promise<Map<string, KnownYear>> {
  const { watched, alerts, documents, notices } = await readYears(archive, yearBefore(now));
  const alertsOf = Map.groupBy(alerts, ({ serviceId }) => serviceId);
  const documentsOf = Map.groupBy(documents, ({ serviceId }) => serviceId);
  const years = watched.map(({ id, watchedSince: since }, index): [string, KnownYear] => {
    const own = documentsOf.get(id) ?? [];
    const seen = [...(alertsOf.get(id) ?? []).map(seenOfAlert), ...(notices[index] ?? []).map(seenOfNotice)];
    return [id, { now, since, seen, stretches: stretchNow(own, since, now), documentIds: own.map((one) => one.id) }];
  });
  return new Map(years);
}

/** When a year's looks at these documents were far apart, or in vain. */
export async function loadStretches(
  archive: Archive,
  { documentIds, since, now }: Pick<KnownYear, 'documentIds' | 'since' | 'now'>,
): Promise<Stretch[]> {
  const from = yearBefore(now);
  const looks = await Promise.all(documentIds.map((id) => listLooksSince(archive, id, from)));
  if (looks.flat().length === 0) return neverLooked(since, now);
  return stretchesOf(
    looks.map((ofDocument) => ofDocument.map(lookOf)),
    now,
  );
}

/** What was too slow to read of all services at once: when nobody looked, and when nothing but small edits came. */
export interface RestOfYear {
  stretches: Stretch[];
  changedAt: Time[];
}

export async function loadRest(archive: Archive, serviceId: string, known: KnownYear): Promise<RestOfYear> {
  const [stretches, changedAt] = await Promise.all([
    loadStretches(archive, known),
    listChangeTimesSince(archive, serviceId, yearBefore(known.now)),
  ]);
  return { stretches, changedAt };
}

/** What is known at once, and the rest where that was read. */
export function joinYear({ documentIds: _, ...known }: KnownYear, rest?: RestOfYear): YearGrounds {
  if (rest === undefined) return known;
  const told = new Set(known.seen.filter(({ kind }) => kind !== 'notice').map(({ at }) => at));
  return { ...known, stretches: rest.stretches, seen: [...known.seen, ...seenOfTimes(rest.changedAt, told)] };
}
