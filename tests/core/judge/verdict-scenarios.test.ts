import { describe, expect, test } from 'vitest';
import type { NoticeSeen, Verdict } from '../../../utils/core/model/judgement';
import { day, judge, REST, termsOf } from './judge-fixture';

const ENDS = 'Our licence to a picture ends when you delete it.';
const NEW_RULE = 'You must not sell seeds to other gardeners without telling us first.';
const updated = (iso: string) => ({ kind: 'updated' as const, iso, quote: `Last updated ${iso}` });
const effective = (iso: string) => ({ kind: 'effective' as const, iso, quote: `Effective ${iso}` });
const banner = (at: string, more: Partial<NoticeSeen> = {}): NoticeSeen => ({
  ...{ at: day(at), where: 'site', kind: 'upcoming', quote: 'Our terms are about to change.', leadsToTerms: true },
  ...more,
});

describe('told or not', () => {
  const scenarios: { name: string; verdict: Verdict; severity: number; run: () => ReturnType<typeof judge> }[] = [
    {
      name: 'silent: a promise goes, the date stays',
      verdict: 'silent',
      severity: 3,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS], { dates: [updated('2024-01-12')] }),
          after: termsOf(REST, { dates: [updated('2024-01-12')] }),
        }),
    },
    {
      name: 'silent: there is no date to move',
      verdict: 'silent',
      severity: 1,
      run: () => judge({ before: termsOf(REST), after: termsOf([...REST, NEW_RULE]) }),
    },
    {
      name: 'dated: only the date of the page moves',
      verdict: 'dated',
      severity: 3,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS], { dates: [updated('2024-01-12')] }),
          after: termsOf(REST, { dates: [updated('2024-05-28')] }),
        }),
    },
    {
      name: 'dated: a line of the change log has the day',
      verdict: 'dated',
      severity: 1,
      run: () =>
        judge({
          before: termsOf([...REST, 'January 12, 2024 | First edition of these rules.']),
          after: termsOf([
            ...REST,
            NEW_RULE,
            'May 28, 2024 | Added a rule about seeds.',
            'January 12, 2024 | First edition of these rules.',
          ]),
        }),
    },
    {
      name: 'announced: a banner was seen before the change, so that nothing is loud',
      verdict: 'announced',
      severity: 2,
      run: () => judge({ before: termsOf([...REST, ENDS]), after: termsOf(REST), notices: [banner('2024-05-03')] }),
    },
    {
      name: 'announced, and loud all the same: whoever wrote the banner, it leads nowhere',
      verdict: 'announced',
      severity: 3,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS]),
          after: termsOf(REST),
          notices: [banner('2024-05-03', { leadsToTerms: undefined })],
        }),
    },
    {
      name: 'silent: the banner named other documents',
      verdict: 'silent',
      severity: 3,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS]),
          after: termsOf(REST),
          notices: [banner('2024-05-03', { termsTypes: ['Privacy Policy', 'Trackers Policy'] })],
        }),
    },
    {
      name: 'announced: the banner named this document among others',
      verdict: 'announced',
      severity: 2,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS]),
          after: termsOf(REST),
          notices: [banner('2024-05-03', { termsTypes: ['Privacy Policy', 'Terms of Service'] })],
        }),
    },
    {
      name: 'silent: a banner of two years ago announced something else',
      verdict: 'silent',
      severity: 3,
      run: () => judge({ before: termsOf([...REST, ENDS]), after: termsOf(REST), notices: [banner('2022-05-03')] }),
    },
    {
      name: 'announced: the text itself points to a change to come, and nothing else is new',
      verdict: 'announced',
      severity: 1,
      run: () =>
        judge({
          before: termsOf(REST),
          after: termsOf(['A new version of our terms will take effect on July 15, 2024.', ...REST]),
        }),
    },
    {
      name: 'pending: the new text is up and says that it holds later',
      verdict: 'pending',
      severity: 2,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS], { dates: [effective('2023-02-01')] }),
          after: termsOf(REST, { dates: [effective('2024-07-15')] }),
        }),
    },
    {
      name: 'took effect: the note about the new text goes, its day has come',
      verdict: 'took-effect',
      severity: 0,
      run: () =>
        judge({
          before: termsOf(['This text takes effect on May 20, 2024.', ...REST], {
            dates: [effective('2024-05-20')],
            notices: [{ kind: 'upcoming', iso: '2024-05-20', quote: 'This text takes effect on May 20, 2024.' }],
          }),
          after: termsOf(REST, { dates: [effective('2024-05-20')] }),
        }),
    },
    {
      name: 'silent: the announced text is in force, but says more than was announced',
      verdict: 'silent',
      severity: 1,
      run: () =>
        judge({
          before: termsOf(REST, { dates: [effective('2024-05-20')] }),
          after: termsOf([...REST, NEW_RULE], { dates: [effective('2024-05-20')] }),
          beforeAt: '2024-05-01',
        }),
    },
    {
      name: 'reverted: an earlier text is back; worth knowing, never an alarm',
      verdict: 'reverted',
      severity: 2,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS]),
          after: termsOf(REST),
          outcome: 'reverted',
          undoes: { at: day('2024-04-01') },
        }),
    },
    {
      name: 'editorial: a typo, another spelling, a new address',
      verdict: 'editorial',
      severity: 0,
      run: () =>
        judge({
          before: termsOf([
            ...REST,
            'We honor every letter and every postcard that you adress to us here at Pond, 12 Duck Lane, Watertown 75205.',
          ]),
          after: termsOf([
            ...REST,
            'We honour every letter and every postcard that you address to us here at Pond, 14 Swan Road, Lakeville 75231.',
          ]),
        }),
    },
    {
      name: 'editorial: only the date moved',
      verdict: 'editorial',
      severity: 0,
      run: () =>
        judge({
          before: termsOf(['Last updated: 12 January 2024', ...REST], { dates: [updated('2024-01-12')] }),
          after: termsOf(['Last updated: 28 May 2024', ...REST], { dates: [updated('2024-05-28')] }),
        }),
    },
    {
      name: 'layout: a section moved, no word changed',
      verdict: 'layout',
      severity: 0,
      run: () => judge({ before: termsOf([...REST, ENDS]), after: termsOf([ENDS, ...REST]) }),
    },
    {
      name: 'layout: a paragraph was split in two',
      verdict: 'layout',
      severity: 0,
      run: () =>
        judge({ before: termsOf([...REST, `${ENDS} ${NEW_RULE}`]), after: termsOf([...REST, ENDS, NEW_RULE]) }),
    },
    {
      name: 'nothing: the page was shown in another language',
      verdict: 'editorial',
      severity: 0,
      run: () =>
        judge({
          before: termsOf([...REST, ENDS]),
          after: termsOf(['Pond ist ein Ort für Gärten.', 'Wir löschen leere Gärten.'], { lang: 'de' }),
        }),
    },
  ];
  for (const { name, verdict, severity, run } of scenarios) {
    test(name, () => {
      const { verdict: told, severity: weight } = run();
      expect({ told, weight }).toEqual({ told: verdict, weight: severity });
    });
  }
});

test('a notice gives the lead time that it gave', () => {
  const { evidence } = judge({
    before: termsOf(REST, { dates: [effective('2023-02-01')] }),
    after: termsOf([...REST, NEW_RULE], { dates: [effective('2024-07-01')] }),
    notices: [banner('2024-06-01', { iso: '2024-07-01' })],
  });
  expect(evidence).toContainEqual({
    id: 'judge.evidence.lead-time',
    values: { days: 30, date: Date.parse('2024-07-01') },
  });
});

test('without findings the headline counts words', () => {
  const { headline, findings } = judge({ before: termsOf(REST), after: termsOf([...REST, NEW_RULE]) });
  expect(findings).toEqual([]);
  expect(headline.id).toBe('judge.plain.added');
  expect(headline.values).toMatchObject({ service: 'Pond', terms: 'Terms_of_Service', removed: 0 });
});
