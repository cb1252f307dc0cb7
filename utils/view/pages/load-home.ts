import { countUnreadOf } from '../../store/alerts';
import { findLastChangeAtOf } from '../../store/changes';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { listServices } from '../../store/services';
import { serviceLines } from '../lines/service-lines';

/** A line for each service, those with news first; read in one transaction, and counted by index. */
export const loadHome = (from: Archive) =>
  from.transaction('r', [from.services, from.documents, from.alerts, from.changes], async () => {
    const [services, documents] = await Promise.all([listServices(from), listDocuments(from)]);
    const documentsOf = Map.groupBy(documents, ({ serviceId }) => serviceId);
    const rows = services.map(async (service) => {
      const [unread, changedAt] = await Promise.all([
        countUnreadOf(from, service.id),
        findLastChangeAtOf(from, service.id),
      ]);
      return { service, documents: documentsOf.get(service.id) ?? [], unread, changedAt };
    });
    return serviceLines(await Promise.all(rows));
  });
