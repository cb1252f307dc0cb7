import type { DayOrder } from './days/day-order';
import { isoOfDay } from './days/day-parts';
import { type DayPattern, dayPatterns } from './days/day-patterns';
import { westernDigits } from './days/western-digits';

/** A day named in a text, at `[start, end)`. */
export interface Day {
  iso: string;
  start: number;
  end: number;
}

const patterns = new Map<string, DayPattern[]>();
const HAS_YEAR = /\d{4}|\d[./]\s?\d\d?[./]\s?\d\d|[年民]/;

/** Whether a text has what may be a year: without, it names no day, and most texts have none. */
export const mayNameDay = (text: string): boolean => HAS_YEAR.test(westernDigits(text));

/**
 * Every day a text names, in order. `lang` says whose month names; `order` whether 3/4 is March or April, and without
 * it the language does.
 */
export function findDays(text: string, lang = 'en', order?: DayOrder): Day[] {
  const plain = westernDigits(text);
  if (!HAS_YEAR.test(plain)) return [];
  const known = patterns.get(lang) ?? dayPatterns(lang);
  patterns.set(lang, known);
  const days: Day[] = [];
  for (const { pattern, read } of known) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const { index } = match;
      const end = index + match[0].length;
      const parts = read(match, { lang, order });
      const iso = parts && isoOfDay(parts);
      if (iso && !days.some((day) => day.start < end && index < day.end)) days.push({ iso, start: index, end });
    }
  }
  return days.sort((a, b) => a.start - b.start);
}
