import lexicon from '../../../../../assets/lexicons/month-names.json';
import { escapePattern } from '../../../text/escape-pattern';

const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];
/** What `Intl` leaves out: twelve lists of names, in lower case. */
const MORE: Record<string, string[][]> = lexicon.languages;
// Fewer letters stand for too many other things; Thai parts its own by full stops.
const IS_NAME = /[\p{L}\p{M}]{3}|^[\u0e00-\u0e7f.]{4,}$/u;

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const nameOf = (text: string): string => text.toLowerCase().replace(/\.$/, '');

function readMonths(lang: string): Map<string, number> {
  const months = new Map<string, number>();
  const add = (name: string, month: number): void => {
    if (!IS_NAME.test(name) || months.has(name)) return;
    months.set(name, month);
    if (/^\p{Script=Latin}/u.test(name)) months.set(withoutAccents(name), month);
    // Finnish joins the case ending to the name.
    if (lang === 'fi') for (const ending of ['ta', 'n']) months.set(`${name}${ending}`, month);
  };
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat([lang, 'en'], { ...form, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      add(nameOf(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1);
    }
  }
  for (const [month, names] of (MORE[lang] ?? []).entries()) for (const name of names) add(name, month + 1);
  return months;
}

const known = new Map<string, Map<string, number>>();

/** Month names in lower case, long and short, in every case that goes with a day; those of English too. */
export function monthsOf(lang: string): ReadonlyMap<string, number> {
  const found = known.get(lang);
  if (found) return found;
  const months = new Map([...(lang === 'en' ? [] : monthsOf('en')), ...readMonths(lang)]);
  known.set(lang, months);
  return months;
}

/** 1-12, or 0 for what is no month. */
export const monthNumber = (lang: string, name: string | undefined): number =>
  monthsOf(lang).get(nameOf(name ?? '')) ?? 0;

/** The names as one alternative, longest first. */
export const monthPattern = (lang: string): string => alternativesOf(monthsOf(lang).keys());

export const alternativesOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
