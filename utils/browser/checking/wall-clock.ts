import type { Time } from '../../core/model/hash';
import { areInForce, type Hours, holdsAt } from '../../core/model/options/wishes';

/** By the clock of where the computer is now: it moves with time zones and the time of the year. */
const minuteOf = (at: Time): number => {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
};

/** Whether these hours are in force, and it is one of them. */
export const isWithin = (hours: Hours, at: Time): boolean => holdsAt(hours, minuteOf(at));

/** The first moment from `at` on that hours in force allow; `at` itself where none are. */
export const nextWithin = (hours: Hours, at: Time): Time => {
  if (!areInForce(hours) || isWithin(hours, at)) return at;
  const date = new Date(at);
  const begin = (day: number): Time => new Date(date.getFullYear(), date.getMonth(), day, 0, hours.from).getTime();
  const today = begin(date.getDate());
  return today >= at ? today : begin(date.getDate() + 1);
};
