import type { Alert } from '../../core/model/judgement';
import { listAlerts } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { findFullSince } from '../../store/fullness';
import { isWatched, listServices } from '../../store/services';
import { isUndone } from '../alerts/fold-undone';
import { alertLines } from '../lines/alert-lines';

/** The newest and loudest alerts with the names around them; `limit` keeps the popup quick in a great archive. */
export const loadAlerts = async (archive: Archive, limit: number) => {
  const [alerts, services, fullSince] = await Promise.all([
    listAlerts(archive, { limit }),
    listServices(archive),
    findFullSince(archive),
  ]);
  const ids = [...new Set(alerts.flatMap(({ documentId }) => documentId ?? []))];
  const documents = (await archive.documents.bulkGet(ids)).flatMap((document) => document ?? []);
  const examples = new Set(services.filter(({ isExample }) => isExample).map(({ id }) => id));
  const times = alerts.flatMap(({ at, serviceId }) => (examples.has(serviceId) ? [] : at));
  const newestAt = times.length > 0 ? Math.max(...times) : undefined;
  const watched = services.filter(isWatched).length;
  return { ...alertLines(alerts, { services, documents }), services: services.length, watched, newestAt, fullSince };
};

/** Of one service, newest first among the read ones. */
export const countUnreadOf = (alerts: readonly Alert[]): number =>
  alerts.filter((alert) => alert.readAt === undefined && !isUndone(alert)).length;
