import type { Day } from '../find-days';
import { isoOfMonth } from './day-parts';
import { monthNumber, monthPattern } from './months-of';
import { westernDigits } from './western-digits';

const patterns = new Map<string, RegExp>();
const DENSE = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!\s?\d)/g;
const YEAR_FIRST = /(?<![\d./-])(\d{4})-(\d\d)(?![\d/.-])/g;
const YEAR_LAST = /(?<![\d./-])(\d\d)[./](\d{4})(?![\d/-])/g;

function patternOf(lang: string): RegExp {
  const known = patterns.get(lang);
  if (known) return known;
  const names = monthPattern(lang);
  const made = new RegExp(
    `(?<![\\p{L}\\d])ב?(${names})\\.?[,،]?(?:\\s+|-)(?:de(?:l)?\\s+|of\\s+|năm\\s+|พ\\.ศ\\.\\s*)?(\\d{4})(?!\\d)`,
    'giu',
  );
  patterns.set(lang, made);
  return made;
}

/** Every month that a text names with its year and no day: `2024-03`. */
export function findMonths(text: string, lang = 'en'): Day[] {
  const plain = westernDigits(text);
  if (!/\d{4}/.test(plain)) return [];
  const months: Day[] = [];
  const add = (iso: string | undefined, { index, 0: found }: RegExpExecArray): void => {
    const isTaken = months.some(({ start, end }) => start < index + found.length && index < end);
    if (iso && !isTaken) months.push({ iso, start: index, end: index + found.length });
  };
  for (const match of plain.matchAll(patternOf(lang))) {
    add(isoOfMonth(Number(match[2]), monthNumber(lang, match[1])), match);
  }
  for (const pattern of [DENSE, YEAR_FIRST])
    for (const match of plain.matchAll(pattern)) add(isoOfMonth(Number(match[1]), Number(match[2])), match);
  for (const match of plain.matchAll(YEAR_LAST)) add(isoOfMonth(Number(match[2]), Number(match[1])), match);
  return months.sort((a, b) => a.start - b.start);
}
