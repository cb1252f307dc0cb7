import { type Day, westernDigits } from './find-days';
import { monthPattern, monthsOf } from './months-of';

const patterns = new Map<string, RegExp>();
const DENSE = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?!\s?\d)/g;

const isoOf = (year: number, month: number): string | undefined =>
  year >= 1990 && year <= 2100 && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;

function patternOf(lang: string): RegExp {
  const known = patterns.get(lang);
  if (known) return known;
  const made = new RegExp(
    `(?<![\\p{L}\\d])(${monthPattern(lang)})\\.?,?\\s+(?:de(?:l)?\\s+|of\\s+)?(\\d{4})(?!\\d)`,
    'giu',
  );
  patterns.set(lang, made);
  return made;
}

/** Every month that a text names with its year and no day: `2024-03`. */
export function findMonths(text: string, lang = 'en'): Day[] {
  const plain = westernDigits(text);
  const months: Day[] = [];
  const add = (iso: string | undefined, { index, 0: found }: RegExpExecArray): void => {
    if (iso) months.push({ iso, start: index, end: index + found.length });
  };
  for (const match of plain.matchAll(patternOf(lang))) {
    const name = (match[1] ?? '').toLowerCase().replace(/\.$/, '');
    add(isoOf(Number(match[2]), monthsOf(lang).get(name) ?? 0), match);
  }
  for (const match of plain.matchAll(DENSE)) add(isoOf(Number(match[1]), Number(match[2])), match);
  return months.sort((a, b) => a.start - b.start);
}
