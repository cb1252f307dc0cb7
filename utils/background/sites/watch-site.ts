import { checkSoon } from '../../browser/checking/checking-alarm';
import { type CallError, callError } from '../../browser/errors';
import type { WatchWish } from '../../browser/messages';
import { hasAccess, takePendingWishes } from '../../browser/permissions';
import { injectIntoOpenTabs } from '../../browser/sites/site-scripts';
import { fail, type Result, succeed } from '../../core/model/result';
import type { ServiceId } from '../../core/model/service';
import { originsOf } from '../../core/services/origins-of';
import type { Ports } from '../../pipeline/ports';
import { noteLinks } from '../../pipeline/watch/note-links';
import { type WatchRequest, watchService } from '../../pipeline/watch/watch-service';
import { reportFault } from '../report-fault';
import { hostsWith } from './find-candidates';
import { fitAccess } from './fit-access';

type Watched = Result<{ serviceId: ServiceId }, CallError>;

/** Switches a site on, once the browser has given access; asked twice (by the page and by `permissions.onAdded`), once. */
export const watchSite = async (ports: Ports, wish: WatchWish): Promise<Watched> => {
  const wanted = await readWish(ports, wish);
  if (!wanted) return fail({ code: 'unknown-service', detail: wish.serviceId ?? wish.host });
  const origins = originsOf(wanted.hosts);
  if (!(await hasAccess(origins))) return fail({ code: 'no-access', detail: wanted.hosts.join(', ') });
  const watched = await watchService(ports, wanted.request);
  if (!watched.ok) return fail(callError(watched.error));
  const { serviceId } = watched.value;
  await fitHosts(ports, serviceId, wanted.hosts);
  const links = (wish.links ?? []).map(({ url, text }) => ({ href: url, text, isInFrame: true }));
  if (wish.serviceId) await noteLinks(ports, { serviceId, links });
  await fitAccess(ports.archive);
  await injectIntoOpenTabs(origins);
  await checkSoon();
  return succeed(watched.value);
};

/** What a known service has elsewhere too, by its own page's word; a host whose access was given back is left out. */
const fitHosts = async (ports: Ports, serviceId: ServiceId, hosts: string[]): Promise<void> => {
  const service = await ports.archive.services.get(serviceId);
  const reachable = [...hosts];
  for (const host of service?.hosts ?? [])
    if (!hosts.includes(host) && (await hasAccess(originsOf([host])))) reachable.push(host);
  await ports.archive.services.update(serviceId, { hosts: reachable });
};

const readWish = async (
  ports: Ports,
  { serviceId, host, name, links = [] }: WatchWish,
): Promise<{ request: WatchRequest; hosts: string[] } | undefined> => {
  if (serviceId) {
    const declaration = (await ports.declarations()).find(({ id }) => id === serviceId);
    const known = declaration ?? (await ports.archive.services.get(serviceId));
    if (known) return { request: { serviceId }, hosts: hostsWith(known.hosts, links, true) };
  }
  if (!host) return;
  const hosts = hostsWith([host], links, false);
  return { request: { hosts, name, links }, hosts };
};

/** Completes what the user asked for before the browser's prompt closed the page that asked. */
export const watchPending = async (ports: Ports): Promise<void> => {
  for (const wish of await takePendingWishes()) {
    const watched = await watchSite(ports, wish);
    if (!watched.ok) await reportFault(ports.archive, 'background.watch', new Error(watched.error.code));
  }
};
