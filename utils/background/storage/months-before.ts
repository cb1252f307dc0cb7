import type { Time } from '../../core/model/hash';

/** So many months ago by the calendar; the last of a month where that day is none there. */
export const monthsBefore = (now: Time, months: number): Time => {
  const date = new Date(now);
  const day = date.getDate();
  date.setMonth(date.getMonth() - months);
  if (date.getDate() !== day) date.setDate(0);
  return date.getTime();
};
