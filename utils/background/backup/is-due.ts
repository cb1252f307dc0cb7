import type { Time } from '../../core/model/hash';
import type { BackupEvery } from '../../core/model/options/backup';

/** Days since 1970 by the reader's calendar. */
const dayOf = (at: Time): number => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
};

/** The same day of the next month; its last where it has none such. */
const monthLater = (at: Time): Time => {
  const date = new Date(at);
  const day = date.getDate();
  date.setMonth(date.getMonth() + 1);
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
};

const DAYS = { day: 1, week: 7 } as const;

/** Whether both lie on one day of the reader's calendar. */
export const isSameDay = (one: Time, other: Time): boolean => dayOf(one) === dayOf(other);

/** Whether the day has come for the next one. A last one that lies ahead was written under a wrong clock. */
export const isBackupDue = (every: BackupEvery, last: Time | undefined, now: Time): boolean => {
  if (last === undefined || dayOf(last) > dayOf(now)) return true;
  const next = every === 'month' ? dayOf(monthLater(last)) : dayOf(last) + DAYS[every];
  return dayOf(now) >= next;
};
