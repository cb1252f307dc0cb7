import { expect, it } from 'vitest';
import { isBackupDue } from '../../../utils/background/backup/is-due';

const at = (month: number, day: number, hour = 12): number => new Date(2026, month - 1, day, hour).getTime();

it.each([
  ['the first at once', 'month', undefined, at(3, 1), true],
  ['daily: not twice a day', 'day', at(3, 1, 1), at(3, 1, 23), false],
  ['daily: on the next day, however early', 'day', at(3, 1, 23), at(3, 2, 0), true],
  ['weekly: not after six days', 'week', at(3, 1), at(3, 7, 23), false],
  ['weekly: after seven, over a change of the clock', 'week', at(3, 25), at(4, 1, 1), true],
  ['monthly: not a day before', 'month', at(1, 31), at(2, 27), false],
  ['monthly: on the last of a shorter month', 'month', at(1, 31), at(2, 28, 1), true],
  ['a day that lies ahead was no day', 'month', at(12, 1), at(3, 1), true],
] as const)('%s', (_, every, last, now, isDue) => expect(isBackupDue(every, last, now)).toBe(isDue));
