import { DAY_IN, GARDENS, type Lang } from './garden-texts';
import { checkScenarios, LANGS, type Scenario } from './scenario';

const { rest, updated } = GARDENS.en;
const QUIET = { severity: 0 as const, evidence: ['only-wording'] };
const edited = (name: string, before: string, after: string): Scenario => ({
  ...{ name, before: [...rest, before], after: [...rest, after] },
  ...QUIET,
});

/** One slip in a sentence of each text. */
const SLIPS: Record<Lang, [right: string, slip: string]> = {
  en: ['neighbours', 'neigbours'],
  de: ['Nachbarn', 'Nachbran'],
  fr: ['voisins', 'voisns'],
  es: ['vecinos', 'vecinso'],
  it: ['annaffiano', 'anaffiano'],
};

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, updated } = GARDENS[lang];
  const [right, slip] = SLIPS[lang];
  return [
    {
      name: `${updated('2024-05-28')} is all that is new`,
      ...{ lang, before: [updated('2024-01-12'), ...rest], after: [updated('2024-05-28'), ...rest], ...QUIET },
    },
    { name: 'a slip is mended', lang, before: rest.map((line) => line.replace(right, slip)), after: rest, ...QUIET },
  ];
});

checkScenarios('editorial', [
  ...everyLanguage,
  edited(
    'another spelling',
    'We honor every letter that you send to us.',
    'We honour every letter that you send to us.',
  ),
  edited(
    'another postal address',
    'Write to us at Pond, 12 Duck Lane, Watertown 75205, and we will answer.',
    'Write to us at Pond, 14 Swan Road, Lakeville 75231, and we will answer.',
  ),
  edited(
    'another link',
    'You find the map of all gardens at https://pond.example/map and on the gate.',
    'You find the map of all gardens at https://www.pond.example/help/map and on the gate.',
  ),
  edited(
    'another address for mail',
    'You reach the gardener on duty at gate@pond.example on every day of the week.',
    'You reach the gardener on duty at duty@pond.example on every day of the week.',
  ),
  edited(
    'another name of the firm',
    'These terms are a contract between you and Pond Limited, the owner of the meadow.',
    'These terms are a contract between you and Pool Limited, the owner of the meadow.',
  ),
  edited('the year of the copyright', '© 2023 Pond. All rights reserved.', '© 2024 Pond. All rights reserved.'),
  edited('a number in words', 'A garden has ten (10) beds at most.', 'A garden has 10 beds at most.'),
  edited('shall for will', 'We shall mend the gate when it breaks.', 'We will mend the gate when it breaks.'),
  edited('cannot for can’t', 'You can’t open the gate at night.', 'You cannot open the gate at night.'),
  {
    name: 'a date of a month, and nobody looked between',
    ...{ before: ['Last updated: January 2024', ...rest], after: ['Last updated: May 2024', ...rest], looks: 0 },
    ...QUIET,
  },
  {
    name: 'the date went back, and so did our clock',
    ...{ before: [updated('2024-05-28'), ...rest], after: [updated('2024-01-12'), ...rest] },
    ...{ beforeAt: '2024-06-01', afterAt: '2024-05-01', ...QUIET },
  },
  {
    name: 'a link to the archive comes',
    ...{ before: rest, after: [...rest, 'See earlier versions of this page.'], ...QUIET },
  },
  {
    name: 'a question to the reader comes',
    ...{ before: rest, after: [...rest, 'Was this page helpful to you?'], ...QUIET },
  },
  {
    name: 'the page came in another language',
    ...{ before: rest, after: GARDENS.de.rest, asAfter: { lang: 'de' }, severity: 0, evidence: ['other-language'] },
  },
  {
    name: 'the page came in another edition of an experiment',
    ...{ before: rest, after: [...rest, GARDENS.en.rule], outcome: 'variant' },
    ...{ severity: 0, evidence: ['other-language'] },
  },
  {
    name: 'a banner of two years ago makes nothing of a new date',
    ...{ before: [updated('2024-01-12'), ...rest], after: [updated('2024-05-28'), ...rest] },
    ...{ banners: [['2022-05-20', `We are updating our terms on ${DAY_IN.en('2022-06-01')}.`]], ...QUIET },
  },
]);
