import { type DayOrder, isMonthFirst } from './day-order';
import type { DayParts } from './day-parts';
import { alternativesOf, monthNumber, monthPattern } from './months-of';
import { fromCalendar, monthNamesIn, type OtherCalendar } from './other-calendars';

export interface Reading {
  lang: string;
  order?: DayOrder;
}

/** One way to write a day, and how to read what was found. */
export interface DayPattern {
  pattern: RegExp;
  read: (match: RegExpExecArray, reading: Reading) => DayParts | undefined;
}

const ORDINAL = '(?:st|nd|rd|th|er|ère|re|-?го|-?е|\\.?º|°|ª|\\.)?';
const OF = "(?:(?:day\\s+)?of\\s+|de\\s+|d['’]|ב)?";
const YEAR_JOIN = '(?:de(?:l)?\\s+|of\\s+|năm\\s+|พ\\.ศ\\.\\s*|ค\\.ศ\\.\\s*)?';
const NUMERALS = '〇零一二三四五六七八九';
const HAN_NUMBER = `[${NUMERALS}十廿卅]{1,3}`;
const ERA_STARTS: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

/** 3, 12, 31 as Chinese and Japanese write them out; 元 is the first year of an era. */
function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const [tens, ones] = text.replace('廿', '二十').replace('卅', '三十').split('十');
  const digit = (one: string | undefined): number => Math.max(0, NUMERALS.indexOf(one ?? '') - 1);
  return ones === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

const hanYear = (text: string): number =>
  Number([...text].map((one) => Math.max(0, NUMERALS.indexOf(one) - 1)).join(''));

const EAST_ASIAN: DayPattern[] = [
  {
    pattern: new RegExp(
      `(令和|平成|民國|民国)\\s?(\\d{1,3}|元|${HAN_NUMBER})\\s?年\\s?(\\d{1,2}|${HAN_NUMBER})\\s?月\\s?(\\d{1,2}|${HAN_NUMBER})`,
      'g',
    ),
    read: ([, era = '', year = '', month = '', day = '']) => ({
      ...{ year: (ERA_STARTS[era] ?? 0) + hanNumber(year), month: hanNumber(month), day: hanNumber(day) },
    }),
  },
  {
    pattern: new RegExp(`([${NUMERALS}]{4})年(${HAN_NUMBER})月(${HAN_NUMBER})`, 'g'),
    read: ([, year = '', month = '', day = '']) => ({
      ...{ year: hanYear(year), month: hanNumber(month), day: hanNumber(day) },
    }),
  },
];

const YEAR_FIRST: DayPattern = {
  pattern: /(?<![\d.])(\d{4})\s?([-/.年년])\s?(\d{1,2})\s?([-/.月월])\s?(\d{1,2})(?!\d)/g,
  read: ([, y, , m, , d], { lang }) =>
    inOwnCalendar({ year: number(y), month: number(m), day: number(d) }, lang === 'fa' ? 'persian' : undefined),
};

/** Years of two digits only where day and month have two as well, or slashes part them. */
const YEAR_LAST: DayPattern = {
  pattern: /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d(?=[^\d./-]|[./]?(?:\s|$)))(?!\d)/g,
  read: ([whole, a = '', separator = '', b = '', year = ''], { lang, order }) => {
    const isShort = year.length === 2;
    if (isShort && (separator === '-' || (separator === '.' && !/^\d\d\.\d\d\./.test(whole)))) return undefined;
    const monthFirst = isMonthFirst({ first: number(a), second: number(b), separator }, lang, order);
    if (monthFirst === undefined) return undefined;
    const full = isShort ? 2000 + number(year) : number(year);
    return { year: full, month: number(monthFirst ? a : b), day: number(monthFirst ? b : a) };
  },
};

const VIETNAMESE: DayPattern = {
  pattern: /(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})/giu,
  read: ([, d, m, y]) => ({ year: number(y), month: number(m), day: number(d) }),
};

const inOwnCalendar = (parts: DayParts, calendar: OtherCalendar | undefined): DayParts | undefined =>
  calendar && parts.year < 1600 ? fromCalendar(calendar, parts) : parts;

/** `1 فروردین 1403`: the names say which calendar it is. */
function otherCalendar(calendar: OtherCalendar): DayPattern {
  const names = monthNamesIn(calendar);
  return {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\s+(?:من\\s+)?(${alternativesOf(names.keys())})[\\s،,]+(\\d{4})`, 'gu'),
    read: ([, d, m, y]) => fromCalendar(calendar, { year: number(y), month: names.get(m ?? '') ?? 0, day: number(d) }),
  };
}

/** The ways in which texts of a language write days, most telling first. */
export function dayPatterns(lang: string): DayPattern[] {
  const names = monthPattern(lang);
  const read = (day?: string, month?: string, year?: string): DayParts => ({
    ...{ year: number(year), month: monthNumber(lang, month), day: number(day) },
  });
  const nameFirst = `(?<![\\p{L}\\p{M}])(${names})\\.?(?:\\s+|-)(\\d{1,2})${ORDINAL}(?:\\s+päivänä)?\\s*[,،]?(?:\\s+|-)(?:of\\s+)?(\\d{4})`;
  const dayFirst = `(?<!\\d)(\\d{1,2})${ORDINAL}[\\s/-]+${OF}(${names})(?:\\s?/\\s?\\p{L}+)?\\.?[,،]?[\\s/-]+${YEAR_JOIN}(\\d{4})`;
  const yearFirst = `(?<!\\d)(\\d{4})\\.?[\\s,-]+(${names})\\.?[\\s-]+(\\d{1,2})(?!\\d)`;
  const calendars: OtherCalendar[] = lang === 'fa' ? ['persian'] : lang === 'ar' ? ['islamic-umalqura'] : [];
  return [
    ...EAST_ASIAN,
    YEAR_FIRST,
    VIETNAMESE,
    ...calendars.map(otherCalendar),
    { pattern: new RegExp(nameFirst, 'giu'), read: ([, m, d, y]) => read(d, m, y) },
    { pattern: new RegExp(dayFirst, 'giu'), read: ([, d, m, y]) => read(d, m, y) },
    { pattern: new RegExp(yearFirst, 'giu'), read: ([, y, m, d]) => read(d, m, y) },
    YEAR_LAST,
  ];
}
