import { storedValue } from '../stored-value';

/** What the rule for the pages of old versions did; only the background writes. */
export interface KeepState {
  /** When it last looked through all documents. */
  lookedAt?: number;
  /** When it last dropped any, and what that freed. */
  last?: { at: number; pages: number; bytes: number };
}

const stored = storedValue<KeepState>('local', 'keep.rule', {});

export const readKeepState = (): Promise<KeepState> => stored.read();

export const writeKeepState = (state: KeepState): Promise<void> => stored.write(state);

/** Calls with every later state; returns how to stop. */
export const watchKeepState = (listener: (state: KeepState) => void): (() => void) => stored.watch(listener);
