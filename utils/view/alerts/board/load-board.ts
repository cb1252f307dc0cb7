import {
  countAlerts,
  countUnread,
  countUnreadOf,
  countUpTo,
  listEarlier,
  listServicesWithNews,
  listUnread,
} from '../../../store/alerts';
import type { Archive } from '../../../store/database';
import { findFullSince } from '../../../store/fullness';
import { isWatched, listServices } from '../../../store/services';
import { alertLines } from '../../lines/alert-lines';
import { type BoardWish, groupAlerts, wishedOf } from './group-alerts';

/** Fewer of them are seen at a glance. */
const A_FEW = 6;

/** Beyond what is shown, for the changes that were taken back by those that are. */
const MARGIN = 30;

/** What has news, the loudest first, a few of each, and what came before: read by index, never all of it. */
export const loadBoard = async (archive: Archive, wish: BoardWish) => {
  const [services, ids, few, earlier, fullSince] = await Promise.all([
    listServices(archive),
    listServicesWithNews(archive, wish.services + 1),
    countUpTo(archive, A_FEW),
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
    earlier: lines.earlier.slice(0, wish.earlier),
    isMany: few === A_FEW,
    isEmpty: few === 0,
    services: services.length,
    watched: services.filter(isWatched).length,
    newestAt: lines.earlier.find(({ serviceId }) => !examples.has(serviceId))?.at,
    fullSince,
  };
};

/** How many there are in all; where there are thousands this takes longer than to read what is shown. */
export const countBoard = async (archive: Archive) => {
  const [unread, total] = await Promise.all([countUnread(archive), countAlerts(archive)]);
  return { unread, earlierCount: total - unread, total };
};
