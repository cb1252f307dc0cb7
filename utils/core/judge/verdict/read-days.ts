import type { Time } from '../../model/hash';

const MONTHS = [
  'jan(?:uary|uar)?|jänner',
  'feb(?:ruary|ruar)?',
  'mar(?:ch)?|märz',
  'apr(?:il)?',
  'may|mai',
  'june?|juni',
  'july?|juli',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?|okt(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?|dez(?:ember)?',
].map((names) => new RegExp(`^(?:${names})$`));
const NAME = '(\\p{L}{3,9})\\.?';
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';
const YEAR = '((?:19|20)\\d\\d)';
const FORMS: { pattern: RegExp; order: [year: number, month: number, day: number] }[] = [
  { pattern: new RegExp(`${NAME}\\s+${DAY_OF_MONTH},?\\s+${YEAR}`, 'giu'), order: [3, 1, 2] },
  { pattern: new RegExp(`${DAY_OF_MONTH}\\s+(?:of\\s+)?${NAME},?\\s+${YEAR}`, 'giu'), order: [3, 2, 1] },
  { pattern: /((?:19|20)\d\d)-(\d\d)-(\d\d)/g, order: [1, 2, 3] },
  // A month alone stands for its first day.
  { pattern: new RegExp(`${NAME}\\s+${YEAR}`, 'giu'), order: [2, 1, 0] },
];

function monthOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word) - 1;
  return MONTHS.findIndex((month) => month.test(word.toLowerCase()));
}

/** The days that an English or German sentence names, as midnights UTC, in no particular order. */
export function readDays(text: string): Time[] {
  const days = FORMS.flatMap(({ pattern, order: [year, month, day] }) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const index = monthOf(found[month] ?? '');
      return index < 0 || index > 11 ? [] : [Date.UTC(Number(found[year]), index, day === 0 ? 1 : Number(found[day]))];
    }),
  );
  return [...new Set(days)];
}
