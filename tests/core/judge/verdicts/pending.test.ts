import { DAY_IN, GARDENS } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const { rest, promise, rule, effective, updated } = GARDENS.en;
const TO_COME = '2024-07-15';
const HOLDS = ['holds-from'];
const says = { 'holds-from': { date: midnight(TO_COME) } };

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, promise, rule, effective, head } = GARDENS[lang];
  return [
    {
      name: 'the new text is up, with a day to come',
      ...{ lang, before: [effective('2023-02-01'), ...rest, promise], after: [effective(TO_COME), ...rest, rule] },
      ...{ severity: 1, evidence: HOLDS, says },
    },
    {
      name: 'the new text says at its head that it holds later',
      ...{ lang, before: [...rest, promise], after: [head(TO_COME), ...rest, rule], severity: 1 },
      ...{ evidence: [...HOLDS, 'notice-document', 'lead-time'], says },
    },
  ];
});

checkScenarios('pending', [
  ...everyLanguage,
  {
    name: 'a protection will go: worse, and in time to leave',
    before: [effective('2023-02-01'), ...rest, 'Our licence to a picture ends when you delete it.'],
    ...{ after: [effective(TO_COME), ...rest], severity: 2, evidence: HOLDS, says },
  },
  {
    name: 'only the day is new: the same words hold anew from then on',
    ...{ before: [effective('2023-02-01'), ...rest], after: [effective(TO_COME), ...rest] },
    ...{ severity: 1, evidence: HOLDS, says },
  },
  {
    name: 'the day to come is put off, and a rule more comes with it',
    ...{ before: [effective('2024-06-20'), ...rest], after: [effective(TO_COME), ...rest, rule] },
    ...{ severity: 1, evidence: HOLDS, says },
  },
  {
    name: 'it stands beside the text in force, and gives its day',
    ...{ before: [updated('2024-01-12'), ...rest, promise], after: [effective(TO_COME), ...rest, rule] },
    ...{ asAfter: { edition: 'announced' }, severity: 1, evidence: HOLDS, says },
  },
  {
    name: 'a banner led to it as well',
    ...{ before: [effective('2023-02-01'), ...rest, promise], after: [effective(TO_COME), ...rest, rule] },
    banners: [['2024-05-25', `We are updating our terms. The new terms take effect on ${DAY_IN.en(TO_COME)}.`]],
    ...{ severity: 1, evidence: [...HOLDS, 'notice-site', 'lead-time'], says: { ...says, 'lead-time': { days: 51 } } },
  },
  {
    name: 'a month to come is all that it says',
    ...{ before: ['Effective date: January 2023', ...rest], after: ['Effective date: August 2024', ...rest, rule] },
    ...{ severity: 1, evidence: HOLDS, says: { 'holds-from': { date: midnight('2024-08-01') } } },
  },
  {
    name: 'updated on one day, to hold from another',
    before: [updated('2024-01-12'), ...rest, promise],
    after: [updated('2024-05-28'), effective(TO_COME), ...rest, rule],
    ...{ severity: 1, evidence: HOLDS, says },
  },
  {
    name: 'our clock is years ahead of theirs: the day to come was seen in its own time',
    ...{ before: [effective('2030-02-01'), ...rest, promise], after: [effective('2031-07-15'), ...rest, rule] },
    ...{ beforeAt: '2031-05-01', afterAt: '2031-06-01', severity: 1, evidence: HOLDS },
  },
]);
