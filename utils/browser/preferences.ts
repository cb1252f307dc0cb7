import { storedValue } from './stored-value';

/** What the user has chosen; kept in this browser only. */
export interface Preferences {
  /** Watched documents are fetched daily in the background. */
  isCheckingOn: boolean;
  /** A notification for the loudest alerts. */
  areNotificationsOn: boolean;
  /** `auto` follows the browser; otherwise one that the interface can be read in. */
  language: string;
  comparisonLayout: 'inline' | 'side-by-side';
  isWholeTextShown: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  isCheckingOn: true,
  areNotificationsOn: true,
  language: 'auto',
  comparisonLayout: 'inline',
  isWholeTextShown: false,
};

const stored = storedValue<Preferences>('local', 'preferences', DEFAULT_PREFERENCES);

export const readPreferences = (): Promise<Preferences> => stored.read();

/** Changes only what is given; answers what holds now. */
export const changePreferences = async (change: Partial<Preferences>): Promise<Preferences> => {
  const next = { ...(await stored.read()), ...change };
  await stored.write(next);
  return next;
};

/** Calls with every later state; returns how to stop. */
export const watchPreferences = (listener: (preferences: Preferences) => void): (() => void) => stored.watch(listener);
