import { sendCommand } from '../../browser/messages';
import { listAlerts } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { rowsUnder } from '../../store/rows-under';
import { listServices } from '../../store/services';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { serviceLines } from '../lines/service-lines';
import { countUnreadOf, loadAlerts } from './load-alerts';

const LIMIT = 100;

const findLatestChangeOf = (from: Archive, serviceId: string) =>
  rowsUnder(from.changes, '[serviceId+at]', serviceId)
    .last()
    .then((change) => change?.at);

const loadHome = async (from: Archive) => {
  const [services, alerts] = await Promise.all([listServices(from), loadAlerts(from, LIMIT)]);
  const rows = services.map(async (service) => ({
    service,
    documents: await listDocuments(from, service.id),
    unread: countUnreadOf(await listAlerts(from, { serviceId: service.id, limit: LIMIT })),
    changedAt: await findLatestChangeOf(from, service.id),
  }));
  return { services: serviceLines(await Promise.all(rows)), alerts };
};

/** The archive's first page: the latest changes and every service. */
export const useHome = () => {
  const live = useLive(() => loadHome(archive), []);
  return {
    ...live,
    onRead: (alertId: string, isRead: boolean) => void sendCommand(isRead ? 'alert.read' : 'alert.unread', { alertId }),
    onMute: (documentId: string) => void sendCommand('document.mute', { documentId, isMuted: true }),
  };
};
