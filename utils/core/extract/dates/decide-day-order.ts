import type { DayOrder } from './days/day-order';
import { monthPattern } from './days/months-of';
import { westernDigits } from './days/western-digits';

const NUMERIC = /(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(?:\d{4}|\d\d)(?![\d])/g;
/** Where numbers are written month first, and where English is spoken and they are not. */
const MONTH_FIRST =
  /\b(?:United States|U\.S\.|USA|California|Delaware|New York|Texas|Nevada|Washington|Florida|American Arbitration|COPPA|CCPA)(?!\p{L})/gu;
const DAY_FIRST =
  /\b(?:United Kingdom|U\.K\.|England|Scotland|Wales|Ireland|Australia|New Zealand|India|South Africa|Singapore|Hong Kong|Malta|Cyprus|Gibraltar|Nigeria|Kenya|Pakistan)(?!\p{L})/gu;
/** One is this much more at home in the text. */
const CLEARLY = 2;
const LEAST = 3;
/** Where dates of the document itself stand. */
const NEAR_TOP = 40;
const NEAR_END = 20;
const YEAR_FIRST_LANGUAGES = new Set(['ja', 'zh', 'ko', 'hu', 'fa', 'lt', 'mn']);

export interface DayOrderHints {
  lang: string;
  /** `US`, `GB`, as the page says in its `lang`. */
  region?: string;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Numbers of the page that can be read in one way only. */
function numericOrder(lines: readonly string[]): DayOrder | undefined {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const line of lines) {
    for (const [, first, , second] of westernDigits(line).matchAll(NUMERIC)) {
      if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
      if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
    }
  }
  if (monthFirst > 0 && dayFirst > 0) return 'unsure';
  return monthFirst > 0 ? 'month-first' : dayFirst > 0 ? 'day-first' : undefined;
}

/** `March 3, 2024` or `3 March 2024`: only in English does it tell anything, and never by a law (`of 27 April 2016`). */
function spelledOrder(text: string): DayOrder | undefined {
  const names = monthPattern('en');
  const monthFirst = count(
    text,
    new RegExp(`(?<!of )\\b(?:${names})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+20\\d\\d`, 'gi'),
  );
  const dayFirst = count(
    text,
    new RegExp(`(?<!of )\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${names})\\.?,?\\s+20\\d\\d`, 'gi'),
  );
  if (monthFirst > 0 && dayFirst > 0) return undefined;
  return monthFirst > 0 ? 'month-first' : dayFirst > 0 ? 'day-first' : undefined;
}

function orderOfCountries(text: string): DayOrder {
  const american = count(text, MONTH_FIRST);
  const others = count(text, DAY_FIRST);
  if (american >= LEAST && american >= others * CLEARLY) return 'month-first';
  return others >= LEAST && others >= american * CLEARLY ? 'day-first' : 'unsure';
}

/** How the page writes days in numbers, from its other dates, then its region and language, then the countries it speaks of. */
export function decideDayOrder(texts: readonly string[], { lang, region }: DayOrderHints): DayOrder {
  const dated = [...texts.slice(0, NEAR_TOP), ...texts.slice(NEAR_TOP).slice(-NEAR_END)];
  const found = numericOrder(dated);
  if (found) return found;
  if (lang !== 'en') return region === 'US' || YEAR_FIRST_LANGUAGES.has(lang) ? 'unsure' : 'day-first';
  const spelled = spelledOrder(dated.join('\n'));
  if (spelled) return spelled;
  if (region !== undefined)
    return region === 'US' || region === 'PH' ? 'month-first' : region === 'CA' ? 'unsure' : 'day-first';
  return orderOfCountries(texts.join('\n'));
}
