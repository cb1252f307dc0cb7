const FORMS: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function readMonths(lang: string): Map<string, number> {
  const months = new Map<string, number>();
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat([lang, 'en'], { ...form, timeZone: 'UTC', calendar: 'gregory' });
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      const name = parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '');
      if (name && /[\p{L}\p{M}]{3}/u.test(name)) months.set(name, month + 1);
    }
  }
  // Finnish joins the case ending to the name.
  if (lang === 'fi') for (const [name, month] of [...months]) months.set(`${name}ta`, month);
  return months;
}

const known = new Map<string, Map<string, number>>();

/** Month names in lower case, long and short, in every case that goes with a day; those of English too. */
export function monthsOf(lang: string): ReadonlyMap<string, number> {
  const found = known.get(lang);
  if (found) return found;
  const months = new Map([...(lang === 'en' ? new Map([['sept', 9]]) : monthsOf('en')), ...readMonths(lang)]);
  known.set(lang, months);
  return months;
}

/** The names as one alternative, longest first. */
export const monthPattern = (lang: string): string =>
  [...monthsOf(lang).keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
