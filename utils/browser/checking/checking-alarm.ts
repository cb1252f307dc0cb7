import browser from 'webextension-polyfill';

export const CHECKING_ALARM = 'checking';
const PERIOD_MINUTES = 30;

/** Re-armed at every start, since browsers may forget alarms; an alarm that is there keeps its phase. */
export const keepCheckingAlarm = async (): Promise<void> => {
  const known = await browser.alarms.get(CHECKING_ALARM);
  if (known?.periodInMinutes === PERIOD_MINUTES) return;
  // A random first wait, so that a hundred thousand browsers do not ask a site at the same minute.
  const delayInMinutes = 1 + Math.random() * PERIOD_MINUTES;
  await browser.alarms.create(CHECKING_ALARM, { delayInMinutes, periodInMinutes: PERIOD_MINUTES });
};

const SOON_ALARM = 'checking-soon';

/** Something new is watched: its first look need not wait for the next round, nor hold up the user's click. */
export const checkSoon = async (): Promise<void> => {
  await browser.alarms.create(SOON_ALARM, { delayInMinutes: 1 });
};

/** Whether an alarm that rang is for checking. */
export const isCheckingAlarm = (name: string): boolean => name === CHECKING_ALARM || name === SOON_ALARM;

const IDLE_AFTER_SECONDS = 15 * 60;

/** Nobody is fetched from while the machine is left alone. */
export const isBrowserInUse = async (): Promise<boolean> =>
  (await browser.idle.queryState(IDLE_AFTER_SECONDS)) === 'active';
