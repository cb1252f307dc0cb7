import type { AlertFilter } from '../../../core/model/judgement';
import { listAllAlerts } from '../../../store/alerts';
import type { Archive } from '../../../store/database';
import { listServices } from '../../../store/services';
import { type AlertLine, alertLines } from '../../lines/alert-lines';
import { filterAlerts, type SeekableText } from './filter-alerts';
import { type BoardWish, groupAlerts, wishedOf } from './group-alerts';

/** Every alert as a line; read only once somebody looks for something. */
export const loadAllLines = async (archive: Archive) => {
  const [alerts, services] = await Promise.all([listAllAlerts(archive), listServices(archive)]);
  return { ...alertLines(alerts, services), total: alerts.length };
};

interface AllLines {
  fresh: readonly AlertLine[];
  earlier: readonly AlertLine[];
  total: number;
}

interface Sieve {
  filter: AlertFilter;
  textOf: SeekableText;
  wish: BoardWish;
}

/** What fits, in the shape of the board itself. */
export function siftBoard({ fresh, earlier, total }: AllLines, { filter, textOf, wish }: Sieve) {
  const news = filterAlerts(fresh, filter, textOf);
  const others = filterAlerts(earlier, filter, textOf);
  const groups = groupAlerts(news);
  return {
    groups: groups
      .slice(0, wish.services)
      .map((group) => ({ ...group, alerts: group.alerts.slice(0, wishedOf(wish, group.serviceId)) })),
    hasMoreGroups: groups.length > wish.services,
    unread: news.length,
    earlier: others.slice(0, wish.earlier),
    earlierCount: others.length,
    total,
    found: news.length + others.length,
  };
}

/** The services that the reader can choose among, by name. */
export function servicesOf({ fresh, earlier }: AllLines): { id: string; name: string }[] {
  const names = new Map([...fresh, ...earlier].map(({ serviceId, serviceName }) => [serviceId, serviceName]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
