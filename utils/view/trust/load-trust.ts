import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { findService, listServices } from '../../store/services';
import { listSettingChanges } from '../../store/settings/readings';
import { listAlertsSince, listNoticesSince, listServiceChanges } from '../../store/years/list-since';
import { loadStretches } from '../year/load-years';
import { seenOfAlert, seenOfChange, seenOfNotice } from '../year/seen-of';
import { yearBefore, yearLine } from '../year/year-line';
import { compareServices } from './compare-services';
import { toldChanges } from './told-changes';
import { countTold, trustLedger } from './trust-ledger';

async function loadYear(archive: Archive, service: Service, documents: readonly Document[], now: Time) {
  const ids = documents.map(({ id }) => id);
  const [notices, alerts, stretches] = await Promise.all([
    listNoticesSince(archive, service.id, yearBefore(now)),
    listAlertsSince(archive, yearBefore(now)),
    loadStretches(archive, ids, now),
  ]);
  const ofSettings = alerts.filter(({ about, serviceId }) => about === 'settings' && serviceId === service.id);
  return { stretches, seen: [...notices.map(seenOfNotice), ...ofSettings.map(seenOfAlert)] };
}

/** A service's last year, and how it treated its readers as long as it was watched. */
export async function loadTrust(archive: Archive, serviceId: string, now: Time) {
  const service = await findService(archive, serviceId);
  if (!service) return undefined;
  const [documents, changes, settings] = await Promise.all([
    listDocuments(archive, serviceId),
    listServiceChanges(archive, serviceId),
    listSettingChanges(archive, serviceId),
  ]);
  const year = await loadYear(archive, service, documents, now);
  return {
    serviceName: service.name,
    year: yearLine({
      ...{ now, since: service.watchedSince, stretches: year.stretches },
      seen: [...changes.flatMap(seenOfChange), ...year.seen],
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
