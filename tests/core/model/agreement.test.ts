import { expect, it } from 'vitest';
import { type Agreement, agreementInForce, MOST_AGREEMENTS, withAgreement } from '../../../utils/core/model/agreement';

const DAY = 86_400_000;
const set = (at: number): Agreement => ({ at, how: 'set' });
const seen = (at: number, how: 'signed-up' | 'agreed' = 'agreed'): Agreement => ({ at, how });
const all = (...agreements: Agreement[]) => agreements.reduce<Agreement[]>(withAgreement, []);

it('lets the newest that was seen stand beside the earlier ones', () => {
  const known = all(seen(10 * DAY, 'signed-up'), seen(20 * DAY));
  expect(known).toEqual([seen(20 * DAY), seen(10 * DAY, 'signed-up')]);
  expect(agreementInForce(known)).toEqual(seen(20 * DAY));
});

it('never puts what was seen before the user’s own word, and keeps one such word', () => {
  const known = all(set(5 * DAY), seen(20 * DAY), set(7 * DAY));
  expect(known).toEqual([seen(20 * DAY), set(7 * DAY)]);
  expect(agreementInForce(known)).toEqual(set(7 * DAY));
});

it('takes what is tried again within a day for one', () => {
  expect(all(seen(DAY), seen(DAY + 60_000))).toEqual([seen(DAY + 60_000)]);
  expect(all(set(DAY), seen(DAY + 60_000))).toHaveLength(2);
});

it('forgets the oldest when there are too many, but not the user’s own word', () => {
  const many = Array.from({ length: 30 }, (_, index) => seen((index + 3) * 2 * DAY));
  const known = all(set(DAY), ...many);
  expect(known).toHaveLength(MOST_AGREEMENTS);
  expect(known.at(-1)).toEqual(set(DAY));
  expect(known[0]).toEqual(many.at(-1));
});

it('holds whatever a clock said', () => {
  expect(all(seen(9 * DAY), seen(2 * DAY))).toEqual([seen(9 * DAY), seen(2 * DAY)]);
  expect(agreementInForce([])).toBeUndefined();
  expect(agreementInForce(undefined)).toBeUndefined();
});
