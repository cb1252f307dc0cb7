import type { Sentence } from '../../core/model/sentence';
import { countUnreadOf } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { rowsUnder } from '../../store/rows-under';
import { listServices } from '../../store/services';
import { useBoard } from '../alerts/board/use-board';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { serviceLines } from '../lines/service-lines';

const findLatestChangeOf = (from: Archive, serviceId: string) =>
  rowsUnder(from.changes, '[serviceId+at]', serviceId)
    .last()
    .then((change) => change?.at);

const loadHome = async (from: Archive) => {
  const services = await listServices(from);
  const rows = services.map(async (service) => ({
    service,
    documents: await listDocuments(from, service.id),
    unread: await countUnreadOf(from, service.id),
    changedAt: await findLatestChangeOf(from, service.id),
  }));
  return serviceLines(await Promise.all(rows));
};

/** The archive's first page: the latest changes and every service. */
export const useHome = (say: (sentence: Sentence) => string) => {
  const { value: services, failure } = useLive(() => loadHome(archive), []);
  const alerts = useBoard(say);
  const { board } = alerts;
  return { value: services && board && { services, board }, failure: failure ?? alerts.failure, alerts };
};
