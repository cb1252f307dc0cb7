import { takingTurns } from '../sites/taking-turns';
import { storedValue } from '../stored-value';

/** How far a piece of long work is, for whoever looks; nothing while it does not run. */
export interface StoredProgress<Progress> {
  read(): Promise<{ now?: Progress }>;
  watch(listener: (progress: { now?: Progress }) => void): () => void;
  /** Nothing once it has ended. Only the background writes, one after the other: the last one holds. */
  note(progress?: Progress): Promise<void>;
  /** A worker that was stopped leaves what it had noted; what began before this one started runs no more. */
  forget(startedAt: number): Promise<void>;
}

export const storedProgress = <Progress extends { startedAt: number }>(key: string): StoredProgress<Progress> => {
  const stored = storedValue<{ now?: Progress }>('session', key, {});
  const inTurn = takingTurns();
  return {
    read: stored.read,
    watch: stored.watch,
    note: (now) => inTurn(() => stored.write(now ? { now } : {})),
    forget: (startedAt) =>
      inTurn(async () => {
        const { now } = await stored.read();
        if (now && now.startedAt < startedAt) await stored.write({});
      }),
  };
};
