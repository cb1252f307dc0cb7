import { noteCheckProgress } from '../browser/check-progress';
import { isBrowserInUse } from '../browser/checking/checking-alarm';
import { keepAwake } from '../browser/checking/keep-awake';
import { type CallError, callError } from '../browser/errors';
import type { CheckReport } from '../browser/messages';
import { readPreferences } from '../browser/preferences';
import { fail, type Result } from '../core/model/result';
import type { ServiceId } from '../core/model/service';
import type { Ports } from '../pipeline/ports';
import { showStanding } from './show-standing';

/** What the alarm asks for: nothing while it is switched off, or nobody is there. */
export const checkWhenDue = async (ports: Ports): Promise<void> => {
  const { isCheckingOn } = await readPreferences();
  if (!isCheckingOn || !(await isBrowserInUse())) return;
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
