import { expect, it } from 'vitest';
import { isOver, type Measure, tableOf } from './measure';

const measure = (value: number, atMost?: number): Measure => ({ what: 'popup', value, unit: 'ms', atMost });

it('is over where a budget is not kept, or nothing could be measured', () => {
  expect([measure(9, 10), measure(10, 10), measure(99), measure(11, 10), measure(Number.NaN, 10)].map(isOver)).toEqual([
    ...[false, false, false],
    ...[true, true],
  ]);
});

it('says so in the table', () => {
  const lines = tableOf([measure(9, 10), measure(11, 10)]).split('\n');
  expect(lines).toEqual(['', 'popup       9.0 ms  at most 10 ms', 'popup      11.0 ms  at most 10 ms   OVER']);
});
