import { day } from '../judge-fixture';
import { GARDENS } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const { rest, promise, rule, updated } = GARDENS.en;
const ENDS = 'Our licence to a picture ends when you delete it.';
const STILL = ['own-date-still', 'no-notice'];
const UNDATED = ['no-own-date', 'no-notice'];
const gone: Pick<Scenario, 'before' | 'after'> = { before: [...rest, promise, rule], after: rest };

const everyLanguage = LANGS.map((lang): Scenario => {
  const text = GARDENS[lang];
  const dated = [text.updated('2024-01-12'), ...text.rest];
  return {
    name: 'a rule comes and the date stays',
    ...{ lang, before: dated, after: [...dated, text.rule], severity: 1, evidence: STILL },
    says: { 'own-date-still': { date: midnight('2024-01-12') } },
  };
});

checkScenarios('silent', [
  ...everyLanguage,
  {
    name: 'a protection goes and the date stays: loud',
    before: [updated('2024-01-12'), ...rest, ENDS],
    after: [updated('2024-01-12'), ...rest],
    ...{ severity: 3, evidence: STILL },
  },
  { name: 'no date at all', ...gone, severity: 1, evidence: UNDATED, says: { 'no-notice': { count: 14 } } },
  {
    name: 'nobody looked between',
    ...gone,
    ...{ looks: 0, severity: 1, evidence: UNDATED, says: { 'no-notice': { count: 0 } } },
  },
  {
    name: 'a banner of the year before last was about something else',
    ...gone,
    ...{ banners: [['2022-05-03', 'We are updating our terms of service.']], severity: 1, evidence: UNDATED },
  },
  {
    name: 'a banner named another document',
    ...gone,
    ...{ banners: [['2024-05-20', 'We are updating our Privacy Policy.']], severity: 1, evidence: UNDATED },
  },
  {
    name: 'the site asked for cookies, and that was all',
    ...gone,
    ...{ banners: [['2024-05-20', 'We use cookies. Accept all cookies?']], severity: 1, evidence: UNDATED },
  },
  {
    name: 'a banner came half a year after',
    ...gone,
    ...{ banners: [['2024-12-01', 'We have updated our terms of service.']], severity: 1, evidence: UNDATED },
  },
  {
    name: 'a note in the text was there before, about an earlier change',
    before: ['We have updated these terms.', ...rest, promise, rule],
    after: ['We have updated these terms.', ...rest],
    ...{ severity: 1, evidence: UNDATED },
    notices: [{ at: day('2024-05-01'), where: 'document', kind: 'recent', quote: 'We have updated these terms.' }],
  },
  {
    name: 'what may change some day announces nothing',
    ...{ before: rest, after: [...rest, rule, 'We may change these terms from time to time.'] },
    ...{ severity: 2, evidence: UNDATED },
  },
  {
    name: 'our clock was set back between the two looks',
    ...gone,
    ...{ beforeAt: '2024-06-01', afterAt: '2024-05-01', severity: 1, evidence: UNDATED },
  },
  {
    name: 'our clock is years ahead',
    before: [updated('2024-01-12'), ...rest, promise, rule],
    after: [updated('2024-01-12'), ...rest],
    ...{ beforeAt: '2031-05-01', afterAt: '2031-06-01', severity: 1, evidence: STILL },
  },
  {
    name: 'the date of the page went back',
    before: [updated('2024-01-12'), ...rest, promise, rule],
    after: [updated('2023-01-12'), ...rest],
    ...{ severity: 1, evidence: ['own-date-moved', 'no-notice'] },
  },
]);
