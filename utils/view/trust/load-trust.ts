import type { Time } from '../../core/model/hash';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { findService, listServices } from '../../store/services';
import { listSettingChanges } from '../../store/settings/readings';
import { listNoticesSince, listServiceChanges } from '../../store/years/list-since';
import { loadStretches } from '../year/load-years';
import { seenOfChange, seenOfNotice, seenOfReading } from '../year/seen-of';
import { yearBefore, yearLine } from '../year/year-line';
import { compareServices } from './compare-services';
import { toldChanges } from './told-changes';
import { countTold, trustLedger } from './trust-ledger';

/** A service's last year, and how it treated its readers as long as it was watched; the example has neither. */
export async function loadTrust(archive: Archive, serviceId: string, now: Time) {
  const service = await findService(archive, serviceId);
  if (!service || service.isExample) return undefined;
  const [documents, changes, settings] = await Promise.all([
    listDocuments(archive, serviceId),
    listServiceChanges(archive, serviceId),
    listSettingChanges(archive, serviceId),
  ]);
  const documentIds = documents.map(({ id }) => id);
  const [notices, stretches] = await Promise.all([
    listNoticesSince(archive, serviceId, yearBefore(now)),
    loadStretches(archive, { documentIds, since: service.watchedSince, now }),
  ]);
  return {
    serviceName: service.name,
    year: yearLine({
      ...{ now, since: service.watchedSince, stretches },
      seen: [...changes.flatMap(seenOfChange), ...settings.flatMap(seenOfReading), ...notices.map(seenOfNotice)],
    }),
    ledger: trustLedger({ changes, settings, now }),
  };
}

/** Every service's figures; one service after the other, so that no more texts are held than its own. */
export async function loadComparison(archive: Archive, now: Time) {
  const counted = [];
  for (const service of await listServices(archive)) {
    if (service.isExample) continue;
    const changes = await listServiceChanges(archive, service.id);
    counted.push({ service, counts: countTold(toldChanges(changes, now)) });
  }
  return compareServices(counted);
}
