import type { BackupEvery } from '../core/model/options/backup';
import type { KeepPagesFor } from '../core/model/options/keep';
import type { CheckEvery, Hours, Loudness } from '../core/model/options/wishes';
import { storedValue } from './stored-value';

/** What the user has chosen; kept in this browser only. */
export interface Preferences {
  /** Watched documents are fetched in the background. */
  isCheckingOn: boolean;
  checkEvery: CheckEvery;
  /** When they are fetched at all; at any time while off. */
  checkHours: Hours;
  /** Nothing is fetched in the background where the browser says that the network is metered. */
  isMeteredSpared: boolean;
  loudness: Loudness;
  /** When that was chosen: what came before does not ring afterwards. */
  loudnessSince: number;
  /** No notification meanwhile. */
  quietHours: Hours;
  /** `auto` follows the browser; otherwise one that the interface can be read in. */
  language: string;
  /** The archive is written into a file of its own now and then. */
  isBackupOn: boolean;
  backupEvery: BackupEvery;
  /** What older versions were read from is dropped by itself. */
  keepPagesFor: KeepPagesFor;
  comparisonLayout: 'inline' | 'side-by-side';
  isWholeTextShown: boolean;
  /** The host where the user writes on Mastodon; empty until they say it. */
  mastodonInstance: string;
  /** Where the viewer of links stands; empty where there is none. */
  viewerAddress: string;
}

const HOUR = 60;

export const DEFAULT_PREFERENCES: Preferences = {
  isCheckingOn: true,
  checkEvery: 1,
  checkHours: { isOn: false, from: 18 * HOUR, to: 23 * HOUR },
  isMeteredSpared: false,
  loudness: 'serious',
  loudnessSince: 0,
  quietHours: { isOn: false, from: 22 * HOUR, to: 7 * HOUR },
  language: 'auto',
  isBackupOn: false,
  backupEvery: 'week',
  keepPagesFor: 'ever',
  comparisonLayout: 'inline',
  isWholeTextShown: false,
  mastodonInstance: '',
  viewerAddress: '',
};

/** As releases before this one stored them too: one switch for all notifications. */
type Stored = Omit<Preferences, 'loudness'> & { loudness?: Loudness; areNotificationsOn?: boolean };

const { loudness: _, ...DEFAULTS_OF_STORED } = DEFAULT_PREFERENCES;
const stored = storedValue<Stored>('local', 'preferences', DEFAULTS_OF_STORED);

const upToDate = ({ areNotificationsOn, loudness, ...kept }: Stored): Preferences => ({
  ...kept,
  loudness: loudness ?? (areNotificationsOn === false ? 'none' : DEFAULT_PREFERENCES.loudness),
});

export const readPreferences = async (): Promise<Preferences> => upToDate(await stored.read());

/** Changes only what is given; answers what holds now. */
export const changePreferences = async (change: Partial<Preferences>): Promise<Preferences> => {
  const before = await readPreferences();
  const isNewLoudness = change.loudness !== undefined && change.loudness !== before.loudness;
  const next = { ...before, ...(isNewLoudness ? { loudnessSince: Date.now() } : {}), ...change };
  await stored.write(next);
  return next;
};

/** Calls with every later state; returns how to stop. */
export const watchPreferences = (listener: (preferences: Preferences) => void): (() => void) =>
  stored.watch((value) => listener(upToDate(value)));
