import { day } from '../judge-fixture';
import { DAY_IN, GARDENS } from './garden-texts';
import { checkScenarios, LANGS, type Scenario } from './scenario';

const { rest, promise, rule, updated, effective } = GARDENS.en;
const ENDS = 'Our licence to a picture ends when you delete it.';
const back = (
  more: Partial<Scenario>,
): Pick<Scenario, 'before' | 'after' | 'outcome' | 'undoes' | 'severity' | 'evidence'> => ({
  ...{ before: [...rest, rule], after: [...rest, promise], outcome: 'reverted', undoes: '2024-04-02' },
  ...{ severity: 1, evidence: ['undoes'], ...more },
});

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, promise, rule, updated } = GARDENS[lang];
  const texts = { lang, before: [...rest, rule], after: [...rest, promise] };
  return [
    { name: 'an earlier text is back', ...back(texts), lang, says: { undoes: { date: day('2024-04-02') } } },
    {
      name: 'and its date with it',
      ...{ ...back({ before: [updated('2024-04-01'), ...rest, rule], after: [updated('2024-01-12'), ...rest] }), lang },
    },
  ];
});

checkScenarios('reverted', [
  ...everyLanguage,
  {
    name: 'a protection goes with it: worth knowing, never an alarm',
    ...back({ before: [...rest, ENDS], after: rest, severity: 2 }),
  },
  { name: 'a protection is back', ...back({ before: rest, after: [...rest, ENDS] }) },
  { name: 'what it undoes is not known', ...back({ undoes: undefined, evidence: ['earlier-text-back'] }) },
  {
    name: 'a banner said that the terms would change',
    ...back({ banners: [['2024-05-20', 'We are updating our Terms of Service.']] }),
    banners: [['2024-05-20', 'We are updating our Terms of Service.']],
  },
  {
    name: 'the text that is back says that it holds later',
    ...back({ after: [effective('2024-07-15'), ...rest, promise] }),
  },
  {
    name: 'a note says that it was withdrawn',
    ...back({ after: [`We have updated these terms on ${DAY_IN.en('2024-05-30')}.`, ...rest, promise] }),
  },
  {
    name: 'only words were edited back',
    before: [...rest, 'We honour every letter that you send to us.'],
    after: [...rest, 'We honor every letter that you send to us.'],
    ...{ outcome: 'reverted', undoes: '2024-04-02', severity: 0, evidence: ['undoes'] },
  },
  {
    name: 'only its date is back',
    before: [updated('2024-05-28'), ...rest],
    after: [updated('2024-01-12'), ...rest],
    ...{ outcome: 'reverted', undoes: '2024-04-02', severity: 0, evidence: ['undoes'] },
  },
  { name: 'our clock was set back in between', ...back({}), beforeAt: '2024-06-01', afterAt: '2024-03-01' },
  { name: 'years later, and nobody looked between', ...back({}), afterAt: '2029-06-01', looks: 0 },
]);
