import { noteCheckProgress } from '../browser/check-progress';
import { callError } from '../browser/errors';
import type { OwnHandlers } from '../browser/listen';
import type { ExtensionCalls } from '../browser/messages';
import { dropAccess, forgetWishes } from '../browser/permissions';
import { fail, type Result, succeed } from '../core/model/result';
import type { Service, ServiceId } from '../core/model/service';
import { originsOf } from '../core/services/origins-of';
import type { Ports } from '../pipeline/ports';
import { readSettingsOf } from '../pipeline/watch/read-settings-of';
import { unwatchService } from '../pipeline/watch/unwatch-service';
import { siteId } from '../pipeline/watch/watch-service';
import { isWatched, listServices } from '../store/services';
import { checkAll, checkNow, stopCheck, stopCheckAll } from './check-sites';
import { fitAccess } from './sites/fit-access';
import { keepPage } from './sites/keep-page';
import { siteStatus } from './sites/site-status';
import { watchSite } from './sites/watch-site';
import { showStanding } from './told/show-standing';

type SiteCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `site.${string}` | 'page.keep'>>;

/** Gives back access that no other watched service needs; a service without access is no bug. */
const giveBack = async (ports: Ports, { id, hosts }: Service): Promise<void> => {
  const others = (await listServices(ports.archive)).filter((other) => other.id !== id && isWatched(other));
  const needed = new Set(others.flatMap((other) => originsOf(other.hosts)));
  const origins = originsOf(hosts).filter((origin) => !needed.has(origin));
  await fitAccess(ports.archive);
  if (origins.length > 0) await dropAccess(origins);
};

const leave = async (
  ports: Ports,
  serviceId: ServiceId,
  work: () => Promise<void>,
): Promise<Result<void, { code: 'unknown-service'; detail: string }>> => {
  const service = await ports.archive.services.get(serviceId);
  if (!service) return fail({ code: 'unknown-service', detail: serviceId });
  await work();
  await giveBack(ports, service);
  await showStanding(ports.archive);
  return succeed(undefined);
};

/** Nothing that was asked for, or has begun, brings it back. */
const forgetService = async (ports: Ports, serviceId: ServiceId): Promise<void> => {
  await forgetWishes((wish) => (wish.serviceId ?? siteId(wish.host ?? '')) === serviceId);
  const { deleteService } = await import('../pipeline/watch/delete-service');
  await deleteService(ports, serviceId);
  await noteCheckProgress(serviceId);
};

/** What our pages ask about sites. */
export const siteCalls = (ports: Ports): OwnHandlers<SiteCalls> => ({
  'site.watch': (wish) => watchSite(ports, wish),
  'site.unwatch': ({ serviceId }) => leave(ports, serviceId, () => unwatchService(ports, serviceId)),
  'site.delete': ({ serviceId }) => leave(ports, serviceId, () => forgetService(ports, serviceId)),
  'site.read-settings': async ({ serviceId, isOn }) =>
    (await readSettingsOf(ports, serviceId, isOn))
      ? succeed(undefined)
      : fail({ code: 'unknown-service', detail: serviceId }),
  'site.check': async ({ serviceId }) => {
    const report = await checkNow(ports, serviceId);
    return report.ok ? report : fail(callError(report.error));
  },
  'site.check-all': () => checkAll(ports),
  'site.stop-check': async ({ serviceId }) => succeed(serviceId ? stopCheck(serviceId) : stopCheckAll()),
  'site.status': async (place) => succeed(await siteStatus(ports.archive, place)),
  'page.keep': ({ tabId }) => keepPage(ports, tabId),
});
