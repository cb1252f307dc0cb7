import { isoOfDay } from '../../dates/days/day-parts';
import { monthNumber, monthPattern } from '../../dates/days/months-of';

/** A notice may speak of a change that was so long before it. */
const LOOKS_BACK = 31 * 86_400_000;
const NO_YEAR = '(?![\\p{L}\\p{M}])(?!\\.?,?\\s*(?:de\\s+|of\\s+)?\\d{4}|\\s?\\d)';

interface Pattern {
  pattern: RegExp;
  read: (match: RegExpExecArray, lang: string) => { month: number; day: number };
  /** Puts a year where the language has it. */
  write: (found: string, year: number) => string;
}

const behind = (found: string, year: number): string => `${found} ${year}`;
const known = new Map<string, Pattern[]>();

function patternsOf(lang: string): Pattern[] {
  const before = known.get(lang);
  if (before) return before;
  const names = monthPattern(lang);
  const made: Pattern[] = [
    {
      pattern: new RegExp(`(?<![\\p{L}\\p{M}])(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?${NO_YEAR}`, 'giu'),
      read: ([, month, day]) => ({ month: monthNumber(lang, month), day: Number(day) }),
      write: (found, year) => `${found}, ${year}`,
    },
    {
      pattern: new RegExp(
        `(?<![\\d./-])(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?(${names})${NO_YEAR}`,
        'giu',
      ),
      read: ([, day, month]) => ({ month: monthNumber(lang, month), day: Number(day) }),
      write: behind,
    },
    {
      pattern: /(?<![年\d]\s?)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
      read: ([, month, day]) => ({ month: Number(month), day: Number(day) }),
      write: (found, year) => `${year}年${found.replace('월', '月').replace('일', '日')}`,
    },
  ];
  known.set(lang, made);
  return made;
}

/** The first such day that is not long before the mail. */
function yearOf({ month, day }: { month: number; day: number }, sentOn: string): number | undefined {
  const sent = Date.parse(sentOn);
  const first = new Date(sent - LOOKS_BACK).getUTCFullYear();
  return [first, first + 1].find((year) => {
    const iso = isoOfDay({ year, month, day });
    return iso !== undefined && Date.parse(iso) >= sent - LOOKS_BACK;
  });
}

/** A sentence in which days without a year have the one that a mail of that day means: to be read, never to be shown. */
export function completeDays(text: string, lang: string, sentOn: string): string {
  let complete = text;
  for (const { pattern, read, write } of patternsOf(lang)) {
    pattern.lastIndex = 0;
    const found = pattern.exec(complete);
    const year = found ? yearOf(read(found, lang), sentOn) : undefined;
    if (!found || year === undefined) continue;
    const end = found.index + found[0].length;
    complete = complete.slice(0, found.index) + write(found[0], year) + complete.slice(end);
  }
  return complete;
}
