import { monthPattern, monthsOf } from './months-of';

/** A day named in a text, at `[start, end)`. */
export interface Day {
  iso: string;
  start: number;
  end: number;
}

interface Parts {
  year: number;
  month: number;
  day: number;
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
/** Digits of other scripts as 0-9, one for one. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });

const isoOf = ({ year, month, day }: Parts): string | undefined => {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const YEAR_FIRST = /(?<![\d.])(\d{4})\s?([-/.年년])\s?(\d{1,2})\s?([-/.月월])\s?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d])/g;
const ERA = /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/g;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})/g;
const ERA_STARTS: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

type Reader = (match: RegExpExecArray) => Parts;
const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** English outside of Europe writes the month first; whichever cannot be a month is the day. */
const readYearLast =
  (isMonthFirst: boolean): Reader =>
  ([, a, separator, b, year]) => {
    const monthFirst = number(b) > 12 || (isMonthFirst && separator === '/' && number(a) <= 12);
    return { year: number(year), month: number(monthFirst ? a : b), day: number(monthFirst ? b : a) };
  };

const readersFor = (lang: string): [RegExp, Reader][] => {
  const names = monthPattern(lang);
  const months = monthsOf(lang);
  const month = (name: string | undefined): number => months.get((name ?? '').toLowerCase().replace(/\.$/, '')) ?? 0;
  const nameFirst = new RegExp(
    `(?<![\\p{L}])(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th|º|\\.)?\\s*,?\\s+(?:of\\s+)?(\\d{4})`,
    'giu',
  );
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|re|º|°|ª|\\.)?[\\s-]+(?:(?:day\\s+)?of\\s+|de\\s+|ב)?(${names})\\.?,?[\\s-]+(?:de(?:l)?\\s+|năm\\s+)?(\\d{4})`,
    'giu',
  );
  const yearFirst = new RegExp(`(\\d{4})[\\s,]+(${names})\\.?\\s+(\\d{1,2})(?!\\d)`, 'giu');
  return [
    [
      ERA,
      ([, era, n, m, d]) => ({
        year: (ERA_STARTS[era ?? ''] ?? 0) + (n === '元' ? 1 : number(n)),
        month: number(m),
        day: number(d),
      }),
    ],
    [YEAR_FIRST, ([, y, , m, , d]) => ({ year: number(y), month: number(m), day: number(d) })],
    [VIETNAMESE, ([, d, m, y]) => ({ year: number(y), month: number(m), day: number(d) })],
    [nameFirst, ([, m, d, y]) => ({ year: number(y), month: month(m), day: number(d) })],
    [dayFirst, ([, d, m, y]) => ({ year: number(y), month: month(m), day: number(d) })],
    [yearFirst, ([, y, m, d]) => ({ year: number(y), month: month(m), day: number(d) })],
    [YEAR_LAST, readYearLast(lang === 'en')],
  ];
};

const readers = new Map<string, [RegExp, Reader][]>();
const HAS_YEAR = /\d{4}|[年民]/;

/** Every day a text names, in order; `lang` says whose month names, and whether 3/4 is March or April. */
export function findDays(text: string, lang = 'en'): Day[] {
  const plain = westernDigits(text);
  if (!HAS_YEAR.test(plain)) return [];
  const known = readers.get(lang) ?? readersFor(lang);
  readers.set(lang, known);
  const days: Day[] = [];
  for (const [pattern, read] of known) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
      const { index } = match;
      const end = index + match[0].length;
      const iso = isoOf(read(match));
      if (iso && !days.some((day) => day.start < end && index < day.end)) days.push({ iso, start: index, end });
    }
  }
  return days.sort((a, b) => a.start - b.start);
}
