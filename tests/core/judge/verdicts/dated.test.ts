import { GARDENS } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const { rest, promise, rule, updated } = GARDENS.en;
const MOVED = ['own-date-moved', 'no-notice'];
const says = { 'own-date-moved': { before: midnight('2024-01-12'), after: midnight('2024-05-28') } };

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, promise, rule, ...lines } = GARDENS[lang];
  const moved = (line: (iso: string) => string): Scenario => ({
    name: `${line('2024-05-28')}, and more than that`,
    ...{ lang, before: [line('2024-01-12'), ...rest, promise], after: [line('2024-05-28'), ...rest, rule] },
    ...{ severity: 1, evidence: MOVED, says },
  });
  return [moved(lines.updated), moved(lines.effective)];
});

checkScenarios('dated', [
  ...everyLanguage,
  {
    name: 'a protection goes with a new date: loud all the same',
    before: [updated('2024-01-12'), ...rest, 'Our licence to a picture ends when you delete it.'],
    after: [updated('2024-05-28'), ...rest],
    ...{ severity: 3, evidence: MOVED },
  },
  {
    name: 'a date where there was none',
    ...{ before: [...rest, promise], after: [updated('2024-05-28'), ...rest, rule] },
    ...{ severity: 1, evidence: ['own-date-new', 'no-notice'] },
    says: { 'own-date-new': { date: midnight('2024-05-28') } },
  },
  {
    name: 'a month is all that the page says',
    ...{ before: ['Last updated: January 2024', ...rest], after: ['Last updated: May 2024', ...rest, rule] },
    ...{ severity: 1, evidence: MOVED, says: { 'own-date-moved': { after: midnight('2024-05-01') } } },
  },
  {
    name: 'in numbers',
    ...{ before: ['Last updated: 2024-01-12', ...rest], after: ['Last updated: 2024-05-28', ...rest, rule] },
    ...{ severity: 1, evidence: MOVED, says },
  },
  {
    name: 'the day of publication moves',
    ...{ before: ['Published: 12 January 2024', ...rest], after: ['Published: 28 May 2024', ...rest, rule] },
    ...{ severity: 1, evidence: MOVED, says },
  },
  {
    name: 'the date stands at the end of a long text',
    before: [
      ...rest,
      ...Array.from({ length: 24 }, (_, at) => `Bed number ${at} is for herbs.`),
      updated('2024-01-12'),
    ],
    after: [
      ...[...rest, rule],
      ...Array.from({ length: 24 }, (_, at) => `Bed number ${at} is for herbs.`),
      updated('2024-05-28'),
    ],
    ...{ severity: 1, evidence: ['own-date-moved', 'own-date-at-end', 'no-notice'] },
  },
  {
    name: 'a line of the log of changes has the day',
    before: [...rest, 'January 12, 2024 | First edition of these rules.'],
    after: [
      ...rest,
      rule,
      'May 28, 2024 | Added a rule about seeds.',
      'January 12, 2024 | First edition of these rules.',
    ],
    ...{ severity: 1, evidence: ['own-date-new', 'no-notice'] },
  },
  {
    name: 'a day ahead of ours is one of another time zone',
    ...{ before: [updated('2024-01-12'), ...rest], after: [updated('2024-06-02'), ...rest, rule] },
    ...{ severity: 1, evidence: MOVED },
  },
  {
    name: 'our clock was set back between the two looks',
    ...{ before: [updated('2024-01-12'), ...rest], after: [updated('2024-05-02'), ...rest, rule] },
    ...{ beforeAt: '2024-06-01', afterAt: '2024-05-02', severity: 1, evidence: MOVED },
  },
  {
    name: 'the date and a cookie layer are all that was there',
    ...{ before: [updated('2024-01-12'), ...rest], after: [updated('2024-05-28'), ...rest, rule] },
    ...{ banners: [['2024-05-20', 'This site uses cookies. Read our cookie policy.']], severity: 1, evidence: MOVED },
  },
]);
