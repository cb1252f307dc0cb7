import browser from 'webextension-polyfill';
import { storedValue } from '../stored-value';

const NOTIFICATION_ID = 'alerts';
const BURST_MS = 5 * 60_000;

interface Shown {
  at: number;
  alertIds: string[];
}

const shown = storedValue<Shown>('session', 'notification', { at: 0, alertIds: [] });

/** The words for a notification about so many alerts. */
export type NotificationWords = (alertIds: readonly string[]) => Promise<{ title: string; message: string }>;

/** One notification a burst: a later alert joins the one that is up instead of raising another. */
export const showNotification = async (
  alertIds: readonly string[],
  words: NotificationWords,
  now: number,
): Promise<void> => {
  if (alertIds.length === 0) return;
  const last = await shown.read();
  const joined = now - last.at < BURST_MS ? [...new Set([...last.alertIds, ...alertIds])] : [...alertIds];
  await shown.write({ at: now, alertIds: joined });
  const { title, message } = await words(joined);
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(NOTIFICATION_ID, { type: 'basic', iconUrl, title, message });
};

/** Where a click on the notification leads: the alert, or the list when it tells of several. */
export const openNotified = async (notificationId: string): Promise<void> => {
  if (notificationId !== NOTIFICATION_ID) return;
  const { alertIds } = await shown.read();
  const [only] = alertIds;
  const place = alertIds.length === 1 && only ? `#/alert/${encodeURIComponent(only)}` : '#/';
  await shown.write({ at: 0, alertIds: [] });
  await browser.notifications.clear(NOTIFICATION_ID);
  await browser.tabs.create({ url: browser.runtime.getURL(`archive.html${place}`) });
};
