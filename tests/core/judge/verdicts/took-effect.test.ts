import { GARDENS } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const { rest, promise, rule, effective, head } = GARDENS.en;
const CAME = '2024-05-20';
const ON = { severity: 0 as const, evidence: ['took-effect-on'], says: { 'took-effect-on': { date: midnight(CAME) } } };
const STANDS = { severity: 0 as const, evidence: ['announced-text-holds'] };

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, rule, head } = GARDENS[lang];
  return [
    {
      name: 'the note at its head goes, its day has come',
      ...{ lang, before: [head(CAME), ...rest, rule], after: [...rest, rule], ...ON },
    },
    {
      name: 'what was announced beside the text in force is that text now',
      ...{ lang, before: [...rest, rule], after: [...rest, rule], asBefore: { edition: 'announced' }, ...STANDS },
    },
  ];
});

checkScenarios('took-effect', [
  ...everyLanguage,
  {
    name: 'its date line stays, the note goes',
    ...{ before: [head(CAME), effective(CAME), ...rest, rule], after: [effective(CAME), ...rest, rule], ...ON },
  },
  {
    name: 'the old text below it goes',
    ...{ before: [effective(CAME), ...rest, rule, promise], after: [effective(CAME), ...rest, rule], ...ON },
  },
  {
    name: 'we look half a year later',
    ...{ before: [effective(CAME), ...rest, rule, promise], after: [effective(CAME), ...rest, rule] },
    ...{ afterAt: '2024-11-30', looks: 0, ...ON },
  },
  {
    name: 'it came a day early by our clock',
    ...{ before: [head(CAME), ...rest, rule], after: [...rest, rule], afterAt: '2024-05-19', ...ON },
  },
  {
    name: 'a note that named no day goes',
    before: ['We will be updating our terms of service soon.', ...rest, rule],
    ...{ after: [...rest, rule], ...STANDS },
  },
  {
    name: 'a banner still says so: nothing is new',
    ...{ before: [head(CAME), ...rest, rule], after: [...rest, rule], ...ON },
    banners: [['2024-05-21', 'We have updated our Terms of Service.']],
  },
  {
    name: 'a slip was mended on the way',
    before: [
      effective(CAME),
      head(CAME),
      ...rest,
      'You must not sell seeds to other gardners without telling us first.',
    ],
    ...{ after: [effective(CAME), ...rest, rule], ...ON },
  },
]);
