import { readPreferences } from '../browser/preferences';
import { showNotification } from '../browser/told/notifications';
import type { Alert } from '../core/model/judgement';
import type { Archive } from '../store/database';
import { showStanding } from './show-standing';

/** One notification for all loud alerts of a run, unless the user wants none; the badge in any case. */
export const tellAlerts = async (archive: Archive, alerts: readonly Alert[]): Promise<void> => {
  await showStanding(archive);
  const { areNotificationsOn } = await readPreferences();
  if (!areNotificationsOn) return;
  const ids = alerts.map(({ id }) => id);
  const { wordNotification } = await import('./told/word-notification');
  await showNotification(ids, (joined) => wordNotification(archive, joined), Date.now());
};
