import {
  countAlerts,
  countUnread,
  countUnreadOf,
  listEarlier,
  listServicesWithNews,
  listUnread,
} from '../../../store/alerts';
import type { Archive } from '../../../store/database';
import { findFullSince } from '../../../store/fullness';
import { isWatched, listServices } from '../../../store/services';
import { alertLines } from '../../lines/alert-lines';
import { type BoardWish, groupAlerts, wishedOf } from './group-alerts';

/** Beyond what is shown, for the changes that were taken back by those that are. */
const MARGIN = 30;

/** What has news, the loudest first, a few of each, and what came before: read by index and counted, never all of it. */
export const loadBoard = async (archive: Archive, wish: BoardWish) => {
  const [services, ids, unread, total, earlier, fullSince] = await Promise.all([
    listServices(archive),
    listServicesWithNews(archive, wish.services + 1),
    countUnread(archive),
    countAlerts(archive),
    listEarlier(archive, wish.earlier + MARGIN),
    findFullSince(archive),
  ]);
  const shown = ids.slice(0, wish.services);
  const news = await Promise.all(shown.map((id) => listUnread(archive, wishedOf(wish, id), id)));
  const counts = await Promise.all(shown.map((id) => countUnreadOf(archive, id)));
  const lines = alertLines([...news.flat(), ...earlier], services);
  const examples = new Set(services.filter(({ isExample }) => isExample).map(({ id }) => id));
  return {
    groups: groupAlerts(lines.fresh, new Map(shown.map((id, index) => [id, counts[index] ?? 0]))),
    hasMoreGroups: ids.length > shown.length,
    unread,
    earlier: lines.earlier.slice(0, wish.earlier),
    earlierCount: total - unread - (earlier.length - lines.earlier.length),
    total,
    services: services.length,
    watched: services.filter(isWatched).length,
    newestAt: lines.earlier.find(({ serviceId }) => !examples.has(serviceId))?.at,
    fullSince,
  };
};
