import type { Time } from '../../core/model/hash';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
/** Nobody agreed to the terms of a site before there was a web. */
const EARLIEST_YEAR = 1990;

/**
 * The moment that stands for a day of the user's calendar: its noon, so that it stays the same day when they travel;
 * never after now. Undefined for what is no day, and for days to come.
 */
export function readDay(day: string, now: Time): Time | undefined {
  const [, year = 0, month = 0, date = 0] = DAY.exec(day)?.map(Number) ?? [];
  const noon = new Date(year, month - 1, date, 12);
  const isReal = noon.getFullYear() === year && noon.getMonth() === month - 1 && noon.getDate() === date;
  const begins = new Date(year, month - 1, date).getTime();
  if (!isReal || year < EARLIEST_YEAR || begins > now) return undefined;
  return Math.min(noon.getTime(), now);
}
