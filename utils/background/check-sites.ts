import { noteCheckProgress } from '../browser/check-progress';
import { isBrowserInUse } from '../browser/checking/checking-alarm';
import { keepAwake } from '../browser/checking/keep-awake';
import { isMetered } from '../browser/checking/metered';
import { isWithin } from '../browser/checking/wall-clock';
import { type CallError, callError } from '../browser/errors';
import type { CheckReport } from '../browser/messages';
import { readPreferences } from '../browser/preferences';
import type { Time } from '../core/model/hash';
import { areInForce } from '../core/model/options/wishes';
import { fail, type Result } from '../core/model/result';
import type { ServiceId } from '../core/model/service';
import type { Ports } from '../pipeline/ports';
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

/** "Check now", with progress for whoever looks. */
export const checkNow = async (ports: Ports, serviceId: ServiceId): Promise<Result<CheckReport, CallError>> => {
  const startedAt = ports.now();
  await noteCheckProgress(serviceId, { looked: 0, total: 0, startedAt });
  const onProgress = (step: { looked: number; total: number }): void => {
    void noteCheckProgress(serviceId, { ...step, startedAt });
  };
  try {
    const { checkService } = await import('../pipeline/check-due');
    const report = await keepAwake(() => checkService(ports, serviceId, onProgress));
    return report.ok ? report : fail(callError(report.error));
  } finally {
    await noteCheckProgress(serviceId);
    await showStanding(ports.archive);
  }
};
