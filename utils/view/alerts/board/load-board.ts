import {
  countAlerts,
  countUnread,
  countUnreadOf,
  countUnreadUpTo,
  countUpTo,
  listEarlier,
  listServicesWithNews,
  listUnread,
} from '../../../store/alerts';
import type { Archive } from '../../../store/database';
import { findFullSince } from '../../../store/fullness';
import type { AlertRow } from '../../../store/rows';
import { isWatched, listServices } from '../../../store/services';
import { alertLines } from '../../lines/alert-lines';
import { findReach } from './find-reach';
import { type BoardWish, groupAlerts, wishedOf } from './group-alerts';

/** Fewer of them are seen at a glance. */
const A_FEW = 6;

/** Beyond what is shown, for the changes that were taken back by those that are. */
const MARGIN = 30;

/** So many are counted at once, in a millisecond or two. */
const COUNTED = 200;

/** The first of a service's news: mostly they were read already when the services were found. */
const newsOf = async (archive: Archive, read: { serviceId: string; first: AlertRow[]; wished: number }) => {
  const { serviceId, first, wished } = read;
  return first.length < wished ? listUnread(archive, wished, serviceId) : first.slice(0, wished);
};

/** What has news, the loudest first, a few of each, and what came before: read by index, never all of it. */
const readBoard = async (archive: Archive, wish: BoardWish) => {
  const [services, withNews, few, earlier, fullSince, unread] = await Promise.all([
    listServices(archive),
    listServicesWithNews(archive, wish.services + 1),
    countUpTo(archive, A_FEW),
    listEarlier(archive, wish.earlier + MARGIN),
    findFullSince(archive),
    countUnreadUpTo(archive, COUNTED),
  ]);
  const shown = [...withNews].slice(0, wish.services);
  const groups = await Promise.all(
    shown.map(async ([serviceId, first]) => {
      const [news, count] = await Promise.all([
        newsOf(archive, { serviceId, first, wished: wishedOf(wish, serviceId) }),
        countUnreadOf(archive, serviceId),
      ]);
      return { serviceId, news, count };
    }),
  );
  const hasMoreGroups = withNews.size > shown.length;
  // Said only where there is no news, so read only then.
  const reach = withNews.size === 0 ? findReach(services, await archive.documents.toArray()) : undefined;
  return { services, groups, hasMoreGroups, few, earlier, fullSince, unread, reach };
};

/** The board as it stands, read in one transaction: as one moment, and sooner than one by one. */
export const loadBoard = async (archive: Archive, wish: BoardWish) => {
  const tables = [archive.services, archive.alerts, archive.states, archive.documents];
  const { services, groups, few, earlier, unread, ...read } = await archive.transaction('r', tables, () =>
    readBoard(archive, wish),
  );
  const lines = alertLines([...groups.flatMap(({ news }) => news), ...earlier], services);
  const examples = new Set(services.filter(({ isExample }) => isExample).map(({ id }) => id));
  return {
    groups: groupAlerts(lines.fresh, new Map(groups.map(({ serviceId, count }) => [serviceId, count]))),
    hasMoreGroups: read.hasMoreGroups,
    earlier: lines.earlier.slice(0, wish.earlier),
    // Those that were taken back stand with others: all of them read, what is left is counted.
    ...(earlier.length < wish.earlier + MARGIN ? { earlierCount: lines.earlier.length } : {}),
    isMany: few === A_FEW,
    isEmpty: few === 0,
    services: services.length,
    watched: services.filter(isWatched).length,
    newestAt: lines.earlier.find(({ serviceId }) => !examples.has(serviceId))?.at,
    fullSince: read.fullSince,
    reach: read.reach,
    ...(unread === undefined ? { moreThan: COUNTED } : { unread }),
  };
};

/** How many there are in all; where there are thousands this takes longer than to read what is shown. */
export const countBoard = async (archive: Archive) => {
  const [unread, total] = await Promise.all([countUnread(archive), countAlerts(archive)]);
  return { unread, earlierCount: total - unread, total };
};
