/** How a page writes `3/4/2024`; `unsure` where it may be either, and then such a day is not said. */
export type DayOrder = 'day-first' | 'month-first' | 'unsure';

export interface NumericDay {
  first: number;
  second: number;
  separator: string;
}

/**
 * Whether the month comes first. A number that cannot be a month settles it; else the page's order does, and without
 * one the custom of the language. Full stops part days from months that come after, nearly everywhere.
 */
export function isMonthFirst(
  { first, second, separator }: NumericDay,
  lang: string,
  order: DayOrder | undefined,
): boolean | undefined {
  if (second > 12) return true;
  if (first > 12 || first === second) return false;
  if (separator === '.') return order === 'month-first' ? undefined : false;
  if (order === 'unsure') return undefined;
  return order === undefined ? lang === 'en' && separator === '/' : order === 'month-first';
}
