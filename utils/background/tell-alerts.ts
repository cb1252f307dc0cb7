import { readPreferences } from '../browser/preferences';
import { showBadge } from '../browser/told/badge';
import { showNotification } from '../browser/told/notifications';
import type { Alert } from '../core/model/judgement';
import { countUnread } from '../store/alerts';
import type { Archive } from '../store/database';

/** The badge counts what is adverse and certain. */
const LOUD = 2;

export const refreshBadge = async (archive: Archive): Promise<void> => showBadge(await countUnread(archive, LOUD));

/** One notification for all loud alerts of a run, unless the user wants none; the badge in any case. */
export const tellAlerts = async (archive: Archive, alerts: readonly Alert[]): Promise<void> => {
  await refreshBadge(archive);
  const { areNotificationsOn } = await readPreferences();
  if (!areNotificationsOn) return;
  const ids = alerts.map(({ id }) => id);
  const { wordNotification } = await import('./told/word-notification');
  await showNotification(ids, (joined) => wordNotification(archive, joined), Date.now());
};
