import type { ServiceId } from '../core/model/service';
import { takingTurns } from './sites/taking-turns';
import { storedProgress } from './storage/stored-progress';
import { storedValue } from './stored-value';

/** How far the running checks are, by service; one that is not there is not being checked. */
export type CheckProgress = Record<ServiceId, { looked: number; total: number; startedAt: number }>;

/** How far a check of all services is, in services. */
export const allProgress = storedProgress<{ done: number; total: number; startedAt: number }>('progress.all');

const stored = storedValue<CheckProgress>('session', 'progress.checks', {});

export const readCheckProgress = (): Promise<CheckProgress> => stored.read();

/** Calls with every later state; returns how to stop. */
export const watchCheckProgress = (listener: (progress: CheckProgress) => void): (() => void) => stored.watch(listener);

const inTurn = takingTurns();

/** `undefined` when the service's check has ended. Only the background writes. */
export const noteCheckProgress = (serviceId: ServiceId, step?: CheckProgress[ServiceId]): Promise<void> =>
  inTurn(async () => {
    const { [serviceId]: _, ...others } = await stored.read();
    await stored.write(step ? { ...others, [serviceId]: step } : others);
  });

/** A worker that was stopped leaves what it had noted; what began before this one started runs no more. */
export const forgetCheckProgress = (startedAt: number): Promise<void> =>
  inTurn(async () => {
    const running = Object.entries(await stored.read()).filter(([, check]) => check.startedAt >= startedAt);
    await stored.write(Object.fromEntries(running));
  });
