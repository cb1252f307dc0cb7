import { GARDENS } from './garden-texts';
import { checkScenarios, LANGS, type Scenario } from './scenario';

const { rest, promise, rule, updated } = GARDENS.en;
const SAME = { severity: 0 as const, evidence: ['no-word-changed'] };
const MOVED = { severity: 0 as const, evidence: ['only-moved'] };
const PLANTS = ['roses, which need the sun', 'ferns, which do not', 'moss, which needs nobody'];

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, promise, rule } = GARDENS[lang];
  return [
    {
      name: 'a paragraph is split in two',
      ...{ lang, before: [...rest, `${promise} ${rule}`], after: [...rest, promise, rule], ...SAME },
    },
    { name: 'a sentence moved to the top', lang, before: [...rest, promise], after: [promise, ...rest], ...MOVED },
  ];
});

checkScenarios('layout', [
  ...everyLanguage,
  {
    name: 'two paragraphs are joined',
    ...{ before: [...rest, promise, rule], after: [...rest, `${promise} ${rule}`], ...SAME },
  },
  {
    name: 'a list becomes paragraphs',
    ...{ before: [...rest, ...PLANTS.map((plant) => `- ${plant}`)], after: [...rest, ...PLANTS], ...SAME },
  },
  {
    name: 'a heading becomes a line',
    ...{ before: rest, after: rest.map((line) => line.replace(/^# /, '')), ...SAME },
  },
  {
    name: 'other quotes and dashes',
    before: [...rest, 'A "garden" is a place - however small - with a name.'],
    ...{ after: [...rest, 'A “garden” is a place – however small – with a name.'], ...SAME },
  },
  {
    name: 'a comma and a full stop',
    before: [...rest, 'You may bring a friend, a spade and a lamp'],
    ...{ after: [...rest, 'You may bring a friend, a spade, and a lamp.'], ...SAME },
  },
  {
    name: 'all in capitals',
    ...{ before: [...rest, rule], after: [...rest, rule.toUpperCase()], ...SAME },
  },
  {
    name: 'items in another order',
    before: [...rest, ...PLANTS.map((plant) => `- ${plant}`)],
    ...{ after: [...rest, ...[...PLANTS].reverse().map((plant) => `- ${plant}`)], ...MOVED },
  },
  {
    name: 'a section changed places',
    ...{ before: rest, after: [...rest.slice(4), ...rest.slice(0, 4)], ...MOVED },
  },
  {
    name: 'a long silence and a wrong clock change nothing',
    before: [updated('2024-01-12'), ...rest, `${promise} ${rule}`],
    after: [updated('2024-01-12'), ...rest, promise, rule],
    ...{ beforeAt: '2031-05-01', afterAt: '2019-05-01', looks: 0, ...SAME },
  },
  {
    name: 'a banner of what has been is of another document',
    ...{ before: [...rest, `${promise} ${rule}`], after: [...rest, promise, rule], ...SAME },
    banners: [['2024-05-20', 'We have updated our Privacy Policy.']],
  },
]);
