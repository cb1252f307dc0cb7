import { dayWithoutYear } from '../clean/day-without-year';
import type { DateHints, Stamp } from './find-dates';

const MOST_STAMPS = 20;
const LONGEST_STAMP = 40;
const SHORTEST_STAMP = 4;

/** What a page knows of its dates besides its text: its region, and days that only an attribute says in full. */
export function readDateHints(page: Document): DateHints {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?[-_]([a-z]{2})\b/i
    .exec(page.documentElement?.lang ?? '')?.[1]
    ?.toUpperCase();
  const stamps: Stamp[] = [];
  const times = page.querySelector('time[datetime]') ? Array.from(page.querySelectorAll('time[datetime]')) : [];
  for (const element of times.slice(0, MOST_STAMPS)) {
    const iso = dayWithoutYear(element);
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (iso && text.length >= SHORTEST_STAMP && text.length <= LONGEST_STAMP) stamps.push({ text, iso });
  }
  return { ...(region ? { region } : {}), stamps };
}
