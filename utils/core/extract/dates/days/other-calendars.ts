import type { DayParts } from './day-parts';

/** Calendars that terms are dated in beside the common one; `first` is the day on which each began, roughly. */
const CALENDARS = {
  persian: { first: Date.UTC(622, 2, 21), yearLength: 365.2422 },
  'islamic-umalqura': { first: Date.UTC(622, 6, 19), yearLength: 354.367 },
} as const;
export type OtherCalendar = keyof typeof CALENDARS;

const DAY = 86_400_000;
const TRIES = 6;
const formats = new Map<OtherCalendar, Intl.DateTimeFormat>();

function formatOf(calendar: OtherCalendar): Intl.DateTimeFormat {
  const known = formats.get(calendar);
  if (known) return known;
  const made = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
  });
  formats.set(calendar, made);
  return made;
}

function readIn(calendar: OtherCalendar, time: number): DayParts {
  const parts = formatOf(calendar).formatToParts(new Date(time));
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? Number.NaN);
  return { year: read('year'), month: read('month'), day: read('day') };
}

/** The day in the common calendar, by asking `Intl` which day is that one; undefined where the calendar has no such day. */
export function fromCalendar(calendar: OtherCalendar, wanted: DayParts): DayParts | undefined {
  const { first, yearLength } = CALENDARS[calendar];
  const daysTo = ({ year, month, day }: DayParts): number =>
    Math.round((year - 1) * yearLength + (month - 1) * (yearLength / 12) + day - 1);
  let time = first + daysTo(wanted) * DAY;
  for (let i = 0; i < TRIES; i++) {
    const here = readIn(calendar, time);
    if (here.year === wanted.year && here.month === wanted.month && here.day === wanted.day) {
      const date = new Date(time);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
    const off = daysTo(wanted) - daysTo(here);
    time += (off === 0 ? Math.sign(wanted.day - here.day) : off) * DAY;
  }
  return undefined;
}

const names = new Map<string, ReadonlyMap<string, number>>();
/** In which language a calendar's months are named. */
const SPEAKS: Record<OtherCalendar, string> = { persian: 'fa', 'islamic-umalqura': 'ar' };

/** Month names of the calendar, in its own language. */
export function monthNamesIn(calendar: OtherCalendar): ReadonlyMap<string, number> {
  const known = names.get(calendar);
  if (known) return known;
  const format = new Intl.DateTimeFormat(`${SPEAKS[calendar]}-u-ca-${calendar}`, { month: 'long', timeZone: 'UTC' });
  const found = new Map<string, number>();
  for (let time = Date.UTC(2023, 6, 1); found.size < 12 && time < Date.UTC(2025, 0, 1); time += 10 * DAY) {
    const name = format.formatToParts(new Date(time)).find(({ type }) => type === 'month')?.value;
    if (name) found.set(name, readIn(calendar, time).month);
  }
  names.set(calendar, found);
  return found;
}
