import { isWithin } from '../browser/checking/wall-clock';
import { readPreferences } from '../browser/preferences';
import { showNotification } from '../browser/told/notifications';
import type { Alert } from '../core/model/judgement';
import type { Telling } from '../pipeline/ports';
import type { Archive } from '../store/database';
import { showStanding } from './told/show-standing';

const WORSE = 2;
const SERIOUS = 3;

/** What the user wants to be told of then. Who wants nothing has nothing kept for later. */
export const tellingAt = async (now: number): Promise<Telling> => {
  const { loudness, loudnessSince, quietHours } = await readPreferences();
  return {
    from: loudness === 'worse' ? WORSE : SERIOUS,
    since: loudnessSince,
    isQuiet: loudness !== 'none' && isWithin(quietHours, now),
  };
};

/** One notification for all loud alerts of a run, unless the user wants none; the badge in any case. */
export const tellAlerts = async (archive: Archive, alerts: readonly Alert[]): Promise<void> => {
  await showStanding(archive);
  if ((await readPreferences()).loudness === 'none') return;
  const ids = alerts.map(({ id }) => id);
  const { wordNotification } = await import('./told/word-notification');
  await showNotification(ids, (joined) => wordNotification(archive, joined), Date.now());
};
