import { describe, expect, it } from 'vitest';
import { firstDue, plannedCheck } from '../../../utils/view/options/planned-check';
import { serviceSizes } from '../../../utils/view/options/service-sizes';
import { document, service } from '../samples';

const addresses = [{ url: 'https://a.example/terms', from: 'declared' as const }];
const due = (serviceId: string, nextCheckAt: number, more = {}) =>
  document(serviceId, { nextCheckAt, addresses, ...more });

describe('firstDue', () => {
  it('is the first of what checks ask for', () => {
    const services = [
      service('a'),
      service('left', { unwatchedAt: 1 }),
      service('paused', { isPaused: true }),
      service('example', { isExample: true }),
    ];
    const documents = [
      due('a', 9),
      due('a', 8),
      due('a', 3, { readsOnVisit: true }),
      due('a', 2, { addresses: [] }),
      ...['left', 'paused', 'example', 'gone'].map((id) => due(id, 1)),
    ];
    expect(firstDue(services, documents)).toBe(8);
  });

  it('is none where nothing is watched', () => {
    expect(firstDue([service('a')], [])).toBeUndefined();
  });
});

describe('plannedCheck', () => {
  const noon = new Date(2026, 2, 1, 12).getTime();
  const wishes = { isCheckingOn: true, checkHours: { isOn: true, from: 18 * 60, to: 23 * 60 } };

  it('waits for the hours, and is never in the past', () => {
    expect(plannedCheck(noon - 9, wishes, noon)).toBe(new Date(2026, 2, 1, 18).getTime());
    expect(plannedCheck(noon - 9, { ...wishes, checkHours: { ...wishes.checkHours, isOn: false } }, noon)).toBe(noon);
  });

  it('is none while nothing is checked, or nothing is there to check', () => {
    expect(plannedCheck(noon, { ...wishes, isCheckingOn: false }, noon)).toBeUndefined();
    expect(plannedCheck(undefined, wishes, noon)).toBeUndefined();
  });
});

it('lists what services take, the largest first', () => {
  const bytes = new Map([
    ['a', 5],
    ['b', 9],
    ['gone', 99],
  ]);
  expect(serviceSizes([service('a'), service('b'), service('c')], bytes)).toEqual([
    { id: 'b', name: 'B', bytes: 9 },
    { id: 'a', name: 'A', bytes: 5 },
  ]);
});
