import { describe, expect, it } from 'vitest';
import { formatAgo, formatDate, formatSince } from '../../utils/i18n/format-time';

const NOW = new Date(2026, 2, 12, 15, 0).getTime();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('formatAgo', () => {
  it.each([
    [0, 'now'],
    [-60_000, 'now'],
    [5 * 60_000, '5 minutes ago'],
    [2 * HOUR, '2 hours ago'],
    [DAY, 'yesterday'],
    [29 * DAY, '29 days ago'],
    [40 * DAY, '31 January 2026'],
  ])('%i ms before is "%s"', (age, words) => expect(formatAgo('en-GB', NOW - age, NOW)).toBe(words));

  it.each([
    [new Date(2026, 2, 11, 15, 0), new Date(2026, 2, 12, 14, 0), '23 hours ago', 'vor 23 Stunden'],
    [new Date(2026, 2, 10, 23, 0), new Date(2026, 2, 11, 23, 30), 'yesterday', 'gestern'],
    [new Date(2026, 2, 9, 9, 0), new Date(2026, 2, 11, 8, 0), '2 days ago', 'vorgestern'],
    [new Date(2026, 2, 27, 12, 0), new Date(2026, 2, 30, 11, 0), '3 days ago', 'vor 3 Tagen'],
  ])('counts the days of the calendar from a whole day on: %s at %s', (at, now, english, german) => {
    expect(formatAgo('en-GB', at.getTime(), now.getTime())).toBe(english);
    expect(formatAgo('de', at.getTime(), now.getTime())).toBe(german);
  });

  it('gives the date of what lies ahead: the clock was wrong then or is now', () => {
    expect(formatAgo('de', NOW + DAY, NOW)).toBe('13. März 2026');
  });
});

describe('formatSince', () => {
  it.each([
    [HOUR, '14:00'],
    [2 * DAY, 'Tuesday'],
    [30 * DAY, '10 February'],
    [400 * DAY, '5 February 2025'],
  ])('%i ms before is "%s"', (age, words) => expect(formatSince('en-GB', NOW - age, NOW)).toBe(words));
});

describe('formatDate', () => {
  it('writes dates as the region does', () => {
    expect(formatDate('en-GB', NOW)).toBe('12 March 2026');
    expect(formatDate('en-US', NOW)).toBe('March 12, 2026');
  });
});
