import { describe, expect, it } from 'vitest';
import type { YearSeen } from '../../../utils/core/model/year/year-line';
import { type Look, stretchesOf } from '../../../utils/view/year/stretches';
import { yearBefore, yearLine } from '../../../utils/view/year/year-line';
import { DAY, NOW } from '../trust/made-up-changes';

const seen = (ago: number, more: Partial<YearSeen> = {}): YearSeen => ({
  ...{ at: NOW - ago * DAY, kind: 'silent', severity: 2 },
  ...more,
});
const line = (marks: YearSeen[], more: Partial<Parameters<typeof yearLine>[0]> = {}) =>
  yearLine({ now: NOW, since: 0, seen: marks, stretches: [], ...more });

describe('yearLine', () => {
  it('has twelve months, this one last, and nothing from before them', () => {
    const made = line([seen(400), seen(3)]);
    expect(made.months.map(({ at }) => new Date(at).getMonth())).toEqual([11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(made.marks).toHaveLength(1);
    expect(made.today).toBeGreaterThan(11 / 12);
    expect(made.today).toBeLessThan(1);
    expect(made.watchedSince).toBeUndefined();
  });

  it('gives each month its marks, the loudest first', () => {
    const at = new Date(2026, 8, 10).getTime();
    const made = line([
      { at, kind: 'edit', severity: 0 },
      { at: at + DAY, kind: 'silent', severity: 3 },
      { at: at + 2 * DAY, kind: 'told', severity: 1 },
    ]);
    expect(made.months[9]?.marks.map(({ severity }) => severity)).toEqual([3, 1, 0]);
    expect(made.marks.at(-1)?.severity).toBe(3);
    expect(made.marks.every(({ place }) => place > 9 / 12 && place < 10 / 12)).toBe(true);
  });

  it('counts the silent, the told and those that were taken back apart', () => {
    const kinds = ['silent', 'dated', 'told', 'back', 'edit', 'notice', 'setting'] as const;
    const { counts } = line(kinds.map((kind, index) => seen(index + 1, { kind })));
    expect(counts).toEqual({ silent: 2, told: 1, back: 1, settings: 1, lastAt: NOW - DAY });
    expect(line([]).counts.lastAt).toBeUndefined();
  });

  it('begins where somebody looked first, or where an older history was brought in', () => {
    expect(line([], { since: NOW - 5 * DAY }).watchedSince).toBe(NOW - 5 * DAY);
    expect(line([seen(9)], { since: NOW - 5 * DAY }).watchedSince).toBe(NOW - 9 * DAY);
    const stretches = [{ kind: 'unlooked' as const, from: NOW - 500 * DAY, to: NOW - 20 * DAY }];
    expect(line([], { since: NOW - 5 * DAY, stretches }).watchedSince).toBeUndefined();
    expect(line([], { since: NOW + 5 * DAY })).toMatchObject({ watchedSince: NOW });
  });

  it('takes what a clock that ran ahead saw for today’s', () => {
    const made = line([seen(-90)]);
    expect(made.marks[0]).toMatchObject({ at: NOW, place: made.today });
    expect(made.months[11]?.marks).toHaveLength(1);
  });

  it('cuts stretches at its ends', () => {
    const stretch = (from: number, to: number) => ({
      kind: 'unlooked' as const,
      from: NOW - from * DAY,
      to: NOW - to * DAY,
    });
    const made = line([], { stretches: [stretch(500, 400), stretch(500, 300), stretch(20, 0)] });
    expect(made.stretches).toHaveLength(2);
    expect(made.stretches[0]?.start).toBe(0);
    expect(made.stretches[1]?.end).toBe(made.today);
  });

  it('begins on the first of a month, on the last day of a long one too', () => {
    expect(new Date(yearBefore(new Date(2026, 4, 31).getTime()))).toEqual(new Date(2025, 5, 1));
  });
});

describe('stretchesOf', () => {
  const look = (ago: number, isRead = true): Look => ({ at: NOW - ago * DAY, isRead });
  const daily = (from: number, to: number, isRead = true): Look[] =>
    Array.from({ length: from - to + 1 }, (_, index) => look(from - index, isRead));
  const brief = (...documents: Look[][]) =>
    stretchesOf(documents, NOW).map(({ kind, from, to }) => [kind, (NOW - from) / DAY, (NOW - to) / DAY]);

  it('finds none where somebody looks every day', () => expect(brief(daily(100, 0))).toEqual([]));
  it('finds none before the first look', () => expect(brief(daily(3, 0))).toEqual([]));
  it('says nothing without a look', () => expect(brief([], [])).toEqual([]));

  it('finds weeks without a look, those up to now too', () => {
    expect(brief([...daily(100, 80), ...daily(40, 20)])).toEqual([
      ['unlooked', 80, 40],
      ['unlooked', 20, 0],
    ]);
  });

  it('finds when nothing could be read, as one stretch however seldom it was tried', () => {
    expect(brief([...daily(60, 50), look(49, false), look(30, false), ...daily(10, 0)])).toEqual([['blocked', 49, 10]]);
    expect(brief([...daily(60, 50), look(49, false)])).toEqual([['blocked', 49, 0]]);
  });

  it('makes nothing of a look in vain that went well the same day', () => {
    expect(brief([...daily(20, 6), look(5.5, false), ...daily(5, 0)])).toEqual([]);
  });

  it('is blocked only where no document could be read', () => {
    const refused = [look(61), ...daily(60, 0, false)];
    expect(brief(refused, daily(61, 0))).toEqual([]);
    expect(brief(refused, [look(61), ...daily(30, 10, false), look(9)])).toEqual([['blocked', 30, 9]]);
  });
});
