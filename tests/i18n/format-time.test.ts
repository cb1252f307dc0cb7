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
