import type { Time } from '../core/model/hash';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

const dateFormatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, made);
  return made;
};

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** A list of alerts asks for the same one again and again, and each takes a while to make. */
const relativeFormatOf = (locale: string): Intl.RelativeTimeFormat => {
  const known = relativeFormats.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, made);
  return made;
};

/** `4 February 2009`; of the reader's place where no other is given. */
export const formatDate = (locale: string, at: Time, timeZone?: string): string =>
  dateFormatOf(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(at);

/** A day that a page names, kept as its midnight UTC: that day wherever the reader is. */
export const formatDay = (locale: string, at: Time): string =>
  dateFormatOf(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at);

/** `4 Feb 2009` */
export const formatShortDate = (locale: string, at: Time): string =>
  dateFormatOf(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

/** `4 February 2009 at 14:05` */
export const formatMoment = (locale: string, at: Time, timeZone?: string): string =>
  dateFormatOf(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);

/** Pages know the time to the minute; what just happened may seem to lie ahead. */
const AHEAD = 5 * MINUTE;

/** By the calendar of where the reader is; a day with a change of the clock is a day. */
const daysBetween = (at: Time, now: Time): number =>
  Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);

/** `2 hours ago`, `yesterday`; past a month the date itself, since "five weeks ago" says less than it. */
export const formatAgo = (locale: string, at: Time, now: Time): string => {
  const age = now - at;
  if (age < -AHEAD || age >= 30 * DAY) return formatDate(locale, at);
  const relative = relativeFormatOf(locale);
  if (age < MINUTE) return relative.format(0, 'second');
  if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
  const days = age < DAY ? 0 : daysBetween(at, now);
  return days === 0 ? relative.format(-Math.floor(age / HOUR), 'hour') : relative.format(-days, 'day');
};

/** `14:05` of the same day, `Tuesday` within the last six, else `3 March`, with the year when it is another. */
export const formatSince = (locale: string, at: Time, now: Time): string => {
  const age = now - at;
  if (new Date(at).toDateString() === new Date(now).toDateString()) {
    return dateFormatOf(locale, { timeStyle: 'short' }).format(at);
  }
  if (age >= 0 && age < 6 * DAY) return dateFormatOf(locale, { weekday: 'long' }).format(at);
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  if (!isThisYear) return formatDate(locale, at);
  return dateFormatOf(locale, { day: 'numeric', month: 'long' }).format(at);
};
