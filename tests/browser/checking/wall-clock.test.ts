import { afterEach, describe, expect, it } from 'vitest';
import { isWithin, nextWithin } from '../../../utils/browser/checking/wall-clock';

const home = process.env.TZ;
const inZone = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
afterEach(() => inZone(home));

const hours = (from: number, to: number, isOn = true) => ({ isOn, from: from * 60, to: to * 60 });
const NIGHT = hours(22, 7);

describe('isWithin', () => {
  it.each([
    ['2026-03-01T21:59', false],
    ['2026-03-01T22:00', true],
    ['2026-03-02T00:00', true],
    ['2026-03-02T06:59', true],
    ['2026-03-02T07:00', false],
  ])('goes over midnight: %s', (at, isQuiet) => {
    inZone('Europe/Berlin');
    expect(isWithin(NIGHT, new Date(at).getTime())).toBe(isQuiet);
  });

  it.each([
    ['2026-03-01T17:59', false],
    ['2026-03-01T18:00', true],
    ['2026-03-01T23:00', false],
  ])('stays within a day: %s', (at, isOpen) => {
    expect(isWithin(hours(18, 23), new Date(at).getTime())).toBe(isOpen);
  });

  it('holds at no time while it is off, or begins and ends at once', () => {
    const midnight = new Date('2026-03-02T00:00').getTime();
    expect(isWithin(hours(22, 7, false), midnight)).toBe(false);
    expect(isWithin(hours(0, 0), midnight)).toBe(false);
  });

  it('goes by the clock of where the computer is', () => {
    const at = Date.parse('2026-03-01T23:30:00Z');
    inZone('Europe/London');
    expect(isWithin(NIGHT, at)).toBe(true);
    inZone('Asia/Tokyo');
    expect(isWithin(NIGHT, at)).toBe(false);
    inZone('America/Los_Angeles');
    expect(isWithin(NIGHT, at)).toBe(false);
  });

  it('follows the clock when it is put forward and back', () => {
    inZone('Europe/Berlin');
    const ends = [Date.parse('2026-03-29T04:59:00Z'), Date.parse('2026-03-29T05:00:00Z')];
    expect(ends.map((at) => isWithin(NIGHT, at))).toEqual([true, false]);
    const winter = [Date.parse('2026-10-25T05:59:00Z'), Date.parse('2026-10-25T06:00:00Z')];
    expect(winter.map((at) => isWithin(NIGHT, at))).toEqual([true, false]);
  });
});

describe('nextWithin', () => {
  const next = (from: string, wanted = hours(18, 23)): Date => new Date(nextWithin(wanted, new Date(from).getTime()));

  it('is now within the hours, or without any', () => {
    expect(next('2026-03-01T19:20')).toEqual(new Date('2026-03-01T19:20'));
    expect(next('2026-03-01T09:20', hours(18, 23, false))).toEqual(new Date('2026-03-01T09:20'));
  });

  it('is the beginning today, or tomorrow', () => {
    expect(next('2026-03-01T09:20')).toEqual(new Date('2026-03-01T18:00'));
    expect(next('2026-02-28T23:20')).toEqual(new Date('2026-03-01T18:00'));
  });

  it('begins by the clock on the day that it is put forward', () => {
    inZone('Europe/Berlin');
    expect(next('2026-03-29T01:30')).toEqual(new Date('2026-03-29T18:00'));
  });
});
