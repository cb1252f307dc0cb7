import { takingTurns } from '../sites/taking-turns';
import { storedValue } from '../stored-value';

/** How far the work on old pages is, in documents; without a task none runs. */
export interface KeepProgress {
  task?: 'weigh' | 'drop';
  done: number;
  total: number;
  startedAt: number;
}

const NONE: KeepProgress = { done: 0, total: 0, startedAt: 0 };
const stored = storedValue<KeepProgress>('session', 'keep.progress', NONE);

export const readKeepProgress = (): Promise<KeepProgress> => stored.read();

/** Calls with every later state; returns how to stop. */
export const watchKeepProgress = (listener: (progress: KeepProgress) => void): (() => void) => stored.watch(listener);

const inTurn = takingTurns();

/** None when the work has ended. Only the background writes, one after the other: the last one holds. */
export const noteKeepProgress = (progress: KeepProgress = NONE): Promise<void> => inTurn(() => stored.write(progress));

/** A worker that was stopped leaves what it had noted; what began before this one started runs no more. */
export const forgetKeepProgress = async (startedAt: number): Promise<void> => {
  const left = await stored.read();
  if (left.task !== undefined && left.startedAt < startedAt) await noteKeepProgress();
};
