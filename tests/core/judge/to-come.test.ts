import { expect, test } from 'vitest';
import type { Terms } from '../../../utils/core/model/terms';
import { day, judge, REST, termsOf } from './judge-fixture';

const WAIVER = 'You and Pond waive any right to a jury and to take part in a class action.';
const effective = (iso: string): Partial<Terms> => ({
  dates: [{ kind: 'effective', iso, quote: `Effective ${iso}`, block: 0 }],
});

test('a text that holds later is told as what will be', () => {
  const { verdict, headline, findings } = judge({
    before: termsOf(REST, effective('2024-01-01')),
    after: termsOf([...REST, WAIVER], effective('2024-08-01')),
  });
  expect(verdict).toBe('pending');
  expect(headline.id).toBe('later.judge.arbitration.class-waiver.new');
  expect(findings.every((finding) => finding.headline.id.startsWith('later.'))).toBe(true);
});

test('a text that holds is told as it is, also where it was announced', () => {
  const { verdict, headline } = judge({
    before: termsOf(REST),
    after: termsOf([...REST, WAIVER]),
    notices: [
      {
        at: day('2024-05-10'),
        where: 'site',
        kind: 'upcoming',
        quote: 'Our terms of service change on 1 June.',
        iso: '2024-06-01',
        leadsToTerms: true,
      },
    ],
  });
  expect(verdict).toBe('announced');
  expect(headline.id).toBe('judge.arbitration.class-waiver.new');
});
