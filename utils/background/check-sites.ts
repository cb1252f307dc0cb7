import { allProgress, noteCheckProgress } from '../browser/check-progress';
import { isBrowserInUse } from '../browser/checking/checking-alarm';
import { keepAwake } from '../browser/checking/keep-awake';
import { isMetered } from '../browser/checking/metered';
import { isWithin } from '../browser/checking/wall-clock';
import { type CallError, callError } from '../browser/errors';
import type { CheckReport } from '../browser/messages';
import { readPreferences } from '../browser/preferences';
import type { Time } from '../core/model/hash';
import { areInForce } from '../core/model/options/wishes';
import { fail, type Result, succeed } from '../core/model/result';
import type { ServiceId } from '../core/model/service';
import type { Ports } from '../pipeline/ports';
import { isWatched, listServices } from '../store/services';
import { runAdvance } from './run-advance';
import { showStanding } from './told/show-standing';

const mayCheck = async (now: Time): Promise<boolean> => {
  const { isCheckingOn, checkHours, isMeteredSpared } = await readPreferences();
  if (!isCheckingOn || (isMeteredSpared && isMetered())) return false;
  if (areInForce(checkHours) && !isWithin(checkHours, now)) return false;
  return isBrowserInUse();
};

/** What the alarm asks for: a look where the user wants one now and somebody is there; what quiet hours held back, in any case. */
export const checkWhenDue = async (ports: Ports): Promise<void> => {
  if (!(await mayCheck(ports.now()))) return runAdvance(ports);
  const { checkDue } = await import('../pipeline/check-due');
  await keepAwake(() => checkDue(ports));
  await showStanding(ports.archive);
};

const running = new Map<ServiceId, AbortController>();

/** Asks no further address of the service. */
export const stopCheck = (serviceId: ServiceId): void => running.get(serviceId)?.abort();

/** "Check now", with progress for whoever looks. */
export const checkNow = async (ports: Ports, serviceId: ServiceId): Promise<Result<CheckReport, CallError>> => {
  const startedAt = ports.now();
  const stopper = new AbortController();
  running.set(serviceId, stopper);
  await noteCheckProgress(serviceId, { looked: 0, total: 0, startedAt });
  const onProgress = (step: { looked: number; total: number }): void => {
    void noteCheckProgress(serviceId, { ...step, startedAt });
  };
  try {
    const { checkService } = await import('../pipeline/check-due');
    const { signal } = stopper;
    const report = await keepAwake(() => checkService(ports, serviceId, { onProgress, signal }));
    if (!report.ok) return fail(callError(report.error));
    return signal.aborted ? succeed({ ...report.value, isStopped: true }) : report;
  } finally {
    if (running.get(serviceId) === stopper) running.delete(serviceId);
    await noteCheckProgress(serviceId);
    await showStanding(ports.archive);
  }
};

let round: { stopper: AbortController; serviceId?: ServiceId } | undefined;

/** Asks no further service, and no further address of the one that it is at. */
export const stopCheckAll = (): void => {
  round?.stopper.abort();
  if (round?.serviceId !== undefined) stopCheck(round.serviceId);
};

/** Every watched service, one after the other; one that fails stops no other, unless there is no room. */
export const checkAll = async (ports: Ports): Promise<Result<CheckReport, CallError>> => {
  const own: NonNullable<typeof round> = { stopper: new AbortController() };
  round = own;
  const startedAt = ports.now();
  const services = (await listServices(ports.archive)).filter(isWatched);
  const sum: CheckReport = { looked: 0, changed: 0, refused: 0 };
  try {
    for (const [done, { id }] of services.entries()) {
      await allProgress.note({ done, total: services.length, startedAt });
      if (own.stopper.signal.aborted) break;
      own.serviceId = id;
      const report = await checkNow(ports, id);
      if (!report.ok && report.error.code === 'quota') return report;
      if (report.ok) for (const name of ['looked', 'changed', 'refused'] as const) sum[name] += report.value[name];
    }
  } finally {
    if (round === own) round = undefined;
    await allProgress.note();
  }
  return succeed(own.stopper.signal.aborted ? { ...sum, isStopped: true } : sum);
};
