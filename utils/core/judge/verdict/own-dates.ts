import type { Time } from '../../model/hash';
import type { Terms, TermsNotice } from '../../model/terms';

const DAY = 86_400_000;

/** Midnight UTC of a day, or of a month's first day where the page says no more. */
export const timeOf = (iso: string): Time => Date.parse(iso.length === 7 ? `${iso}-01` : iso);

/** The newest date that the document gives itself and that had come by then. */
export function ownDateOf(terms: Terms, at: Time): Time | undefined {
  const times = terms.dates.map(({ iso }) => timeOf(iso)).filter((time) => !Number.isNaN(time));
  const past = times.filter((time) => time <= at + DAY);
  const among = past.length > 0 ? past : times;
  return among.length > 0 ? Math.max(...among) : undefined;
}

/** A change that has not come yet; the day it names decides, whatever its words: `We have updated our terms from 1 July`. */
export const isToCome = ({ kind, iso }: Pick<TermsNotice, 'kind' | 'iso'>, at: Time): boolean =>
  kind === 'upcoming' || (iso !== undefined && timeOf(iso) > at + DAY);

/** The days on which a text says that it holds, or that it changes. */
function daysNamedIn({ dates, notices }: Terms): Time[] {
  const effective = dates.filter(({ kind }) => kind !== 'published').map(({ iso }) => timeOf(iso));
  return [...effective, ...notices.flatMap(({ iso }) => (iso ? [timeOf(iso)] : []))];
}

/** A day on which the text says it will hold, still to come. */
export function futureDateOf(terms: Terms, at: Time): Time | undefined {
  const future = daysNamedIn(terms).filter((time) => time > at + DAY);
  return future.length > 0 ? Math.min(...future) : undefined;
}

/** Whatever the clock says: a day that both texts name is no news. */
export const namesDay = (terms: Terms, day: Time): boolean => daysNamedIn(terms).includes(day);
