import { describe, expect, test } from 'vitest';
import type { NoticeSeen } from '../../../../utils/core/model/judgement';
import type { Terms } from '../../../../utils/core/model/terms';
import { day, judge, REST, termsOf } from '../judge-fixture';

const ID = 'judge.unilateral-change.promise-broken';
const ENDS = 'Our licence to a picture ends when you delete it.';
const NEW_RULE = 'You must not sell seeds to other gardeners without telling us first.';
const PROMISE = 'We will notify you at least 30 days before we make changes to these Terms.';
const OF_GREAT_ONES = 'We will give you 14 days’ notice of material changes to these Terms.';

type Scenario = Parameters<typeof judge>[0];
const change = (promise: string, more: Partial<Scenario> = {}): Scenario => ({
  before: termsOf([...REST, promise, ENDS]),
  after: termsOf([...REST, promise]),
  beforeAt: '2024-03-01',
  ...more,
});
const notice = (at: string, more: Partial<NoticeSeen> = {}): NoticeSeen => ({
  ...{ at: day(at), where: 'site', kind: 'upcoming', quote: 'Our terms are about to change.', leadsToTerms: true },
  ...more,
});
const brokenIn = (scenario: Scenario) => judge(scenario).findings.find(({ headline }) => headline.id === ID);
const effective = (iso: string): Partial<Terms> => ({ dates: [{ kind: 'effective', iso, quote: `Effective ${iso}` }] });

describe('a promise of notice that was not kept', () => {
  test('is a finding of its own, behind the change itself, with the words of the promise', () => {
    const { findings, severity, headline } = judge(change(PROMISE));
    const broken = findings.at(-1);
    expect(broken).toMatchObject({ topic: 'unilateral-change', direction: 'worse', severity: 2 });
    expect(broken?.headline).toEqual({ id: ID, values: { service: 'Pond', days: 30 } });
    expect(broken?.before?.text).toBe(PROMISE);
    expect(broken?.after?.text).toBe(PROMISE);
    expect(severity).toBe(3);
    expect(headline.id).toBe('judge.content-licence.ends-on-deletion.gone');
  });

  test('is the headline where nothing else is worse', () => {
    const judgement = judge(change(PROMISE, { after: termsOf([...REST, PROMISE, ENDS, NEW_RULE]) }));
    expect(judgement).toMatchObject({ verdict: 'silent', severity: 2, headline: { id: ID } });
  });

  test('is one where the change takes the promise away', () => {
    const broken = brokenIn(change(PROMISE, { after: termsOf(REST) }));
    expect(broken?.before?.text).toBe(PROMISE);
    expect(broken?.after).toBeUndefined();
  });

  test.each([
    ['a banner came ten days ahead', change(PROMISE, { notices: [notice('2024-05-22')] })],
    [
      'the text was up ten days ahead',
      change(PROMISE, { after: termsOf([...REST, PROMISE], effective('2024-06-11')) }),
    ],
    ['a notice came a week after', change(PROMISE, { notices: [notice('2024-06-08', { kind: 'recent' })] })],
    ['somebody looked after the last day for a notice', change(PROMISE, { lastSeenAt: day('2024-05-04') })],
    ['only changes that matter were promised, and this does', change(OF_GREAT_ONES)],
    ['in words', change('We will give you thirty (30) days’ prior notice of any changes to these Terms.')],
    ['in months', change('We will tell you about changes to these Terms one month in advance.')],
  ])('stands where %s', (_, scenario) => {
    expect(brokenIn(scenario)).toBeDefined();
  });

  test.each([
    ['de', 'Wir informieren Sie mindestens 30 Tage im Voraus über Änderungen dieser Bedingungen.'],
    ['de', 'Änderungen dieser Nutzungsbedingungen teilen wir Ihnen mit einer Frist von mindestens sechs Wochen mit.'],
    ['fr', 'Nous vous informerons de toute modification des présentes conditions au moins 30 jours à l’avance.'],
    ['fr', 'Toute modification de nos conditions vous est communiquée avec un préavis de quinze jours.'],
    ['es', 'Le notificaremos cualquier cambio de estas condiciones con al menos 30 días de antelación.'],
    ['es', 'Te avisaremos de las modificaciones de estos términos con una antelación mínima de un mes.'],
    ['it', 'Ti comunicheremo le modifiche di queste condizioni almeno 30 giorni prima.'],
    ['it', 'Le modifiche dei termini sono comunicate con un preavviso di quindici giorni.'],
  ])('is read in %s: %s', (lang, promise) => {
    const [before, after] = [
      [...REST, promise, ENDS, NEW_RULE],
      [...REST, promise],
    ];
    expect(
      brokenIn({ ...change(promise), before: termsOf(before, { lang }), after: termsOf(after, { lang }) }),
    ).toBeDefined();
  });
});

describe('nothing is said', () => {
  test.each([
    ['a banner came in time', change(PROMISE, { notices: [notice('2024-05-01')] })],
    [
      'a banner of any kind came in time',
      change(PROMISE, { notices: [notice('2024-05-01', { leadsToTerms: undefined })] }),
    ],
    ['the text was up in time', change(PROMISE, { after: termsOf([...REST, PROMISE], effective('2024-07-15')) })],
    ['the day before counts', change(PROMISE, { after: termsOf([...REST, PROMISE], effective('2024-07-01')) })],
    ['we had not watched for so long', change(PROMISE, { beforeAt: '2024-05-20' })],
    ['we did not look in between', change(PROMISE, { looksBetween: 0 })],
    [
      'nobody looked between the last day for a notice and the change',
      change(PROMISE, { lastSeenAt: day('2024-05-02') }),
    ],
    ['no period is promised', change('We will notify you before we make changes to these Terms.')],
    ['it is tried, not promised', change('We will try to notify you 30 days before we make changes to these Terms.')],
    ['it is of prices', change('We will notify you 30 days before we change the price of a subscription.')],
    ['the user owes it', change('You must notify us 30 days before you change the terms of your garden.')],
    [
      'only greater changes were promised',
      change(OF_GREAT_ONES, { after: termsOf([...REST, OF_GREAT_ONES, ENDS, NEW_RULE]) }),
    ],
    ['the promise is new', change(PROMISE, { before: termsOf([...REST, ENDS]) })],
    ['nothing of substance changed', change(PROMISE, { after: termsOf([PROMISE, ...REST, ENDS]) })],
    ['an earlier text is back', change(PROMISE, { outcome: 'reverted' })],
    ['the topic is switched off', change(PROMISE, { offTopics: ['unilateral-change'] })],
    [
      'the new text holds on a day that it does not name',
      change(PROMISE, { after: termsOf([...REST, PROMISE], { edition: 'announced' }) }),
    ],
  ])('where %s', (_, scenario) => {
    expect(brokenIn(scenario)).toBeUndefined();
  });
});
