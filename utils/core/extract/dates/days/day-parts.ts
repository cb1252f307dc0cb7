/** A day as a text writes it, in the common calendar. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Years of the Buddhist era are this much greater. */
const BUDDHIST = 543;

const two = (number: number): string => String(number).padStart(2, '0');
const commonYear = (year: number): number => (year > 2400 && year < 2700 ? year - BUDDHIST : year);
const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** `2024-03-01`; undefined for what is no day, or none on which terms stood on the web. */
export function isoOfDay({ year, month, day }: DayParts): string | undefined {
  const common = commonYear(year);
  if (!isYear(common) || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return undefined;
  if (new Date(Date.UTC(common, month - 1, day)).getUTCDate() !== day) return undefined;
  return `${common}-${two(month)}-${two(day)}`;
}

/** `2024-03`, by the same rules. */
export function isoOfMonth(year: number, month: number): string | undefined {
  const common = commonYear(year);
  return isYear(common) && month >= 1 && month <= 12 ? `${common}-${two(month)}` : undefined;
}
