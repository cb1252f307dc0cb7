import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../utils/core/model/capture';
import type { Terms } from '../../../utils/core/model/terms';
import { playLooks, type SeenText } from './play-looks';
import { REWRITTEN, RULES, SECTIONS, termsOf } from './terms-of';

const rules = termsOf(RULES);
const withLine = (line: string) => termsOf(`${RULES}\n${line}`);
const FEE = RULES.replace('yearly fee in spring', 'monthly fee in advance');
const fee = termsOf(FEE);
const feeWithLine = (line: string) => termsOf(`${FEE}\n${line}`);
const withEntry = (text: string): Terms => ({ ...rules, blocks: [...rules.blocks, { kind: 'item', level: 1, text }] });
/** Two sentences of eight are gone, and nothing came. */
const lacking = termsOf(SECTIONS.filter((_, n) => n !== 1 && n !== 5).join('\n'));
const dated = (terms: Terms, iso: string): Terms => ({ ...terms, dates: [{ kind: 'updated', iso, quote: iso }] });
const survives = termsOf(RULES.replace(' while you are a member', ' for ever'));
const rewritten = termsOf(REWRITTEN);
const german = termsOf('Willkommen im Gartenverein.\nWer einen Spaten leiht, bringt ihn sauber zurück.', {
  lang: 'de',
});
const stub = termsOf('The garden club is moving house. Please come back a little later for our rules.');
const cut = termsOf(SECTIONS.slice(0, 4).join('\n'));
const empty = termsOf('');
const announced = termsOf(`${RULES}\nFrom May on the well is closed.`, { edition: 'announced' });
const spaced = termsOf(RULES.replace(/ /g, '  ').replace(/;/g, ' ;'));
const shouting = termsOf(RULES.toUpperCase());
const joined = termsOf(RULES.replace('\n', ' '));

const at = (hour: number, edition: SeenText['edition'], how: SeenText['how'] = 'check'): SeenText => ({
  hour,
  edition,
  how,
});
const visits = (hour: number, edition: SeenText['edition']): SeenText => at(hour, edition, 'visit');

const scenarios: [name: string, looks: SeenText[], outcomes: Outcome[]][] = [
  ['a first look', [at(0, rules)], ['first']],
  ['nothing new', [at(0, rules), at(24, rules), at(48, rules)], ['first', 'same', 'same']],
  ['white space and marks', [at(0, rules), at(24, spaced), at(48, shouting)], ['first', 'same', 'same']],
  ['paragraphs joined', [at(0, rules), at(24, joined)], ['first', 'same']],
  ['a changed sentence', [at(0, rules), at(24, fee), at(48, fee)], ['first', 'changed', 'same']],
  ['two changes in a row', [at(0, rules), at(24, fee), at(48, survives)], ['first', 'changed', 'changed']],
  [
    'a currency sign is a word',
    [at(0, withLine('It costs 5 $.')), at(24, withLine('It costs 5 €.'))],
    ['first', 'changed'],
  ],
  ['another language', [at(0, rules), at(24, german), at(48, rules)], ['first', 'variant', 'same']],
  [
    'languages in turns',
    [at(0, rules), at(9, german), at(18, rules), at(27, german)],
    ['first', 'variant', 'same', 'same'],
  ],
  [
    'a change in one language only',
    [at(0, rules), at(24, german), at(48, fee), at(72, german)],
    ['first', 'variant', 'changed', 'same'],
  ],
  [
    'a wrong guess of the language',
    [at(0, rules), at(24, { ...fee, lang: 'fr' }), at(48, { ...fee, lang: undefined })],
    ['first', 'changed', 'same'],
  ],
  ['an announced text beside it', [at(0, rules), at(24, announced), at(48, rules)], ['first', 'variant', 'same']],
  ['no words', [at(0, rules), at(24, empty), at(48, rules)], ['first', 'refused', 'same']],
  ['no words at first', [at(0, empty), at(24, rules)], ['refused', 'first']],
  ['a wall in between a change', [at(0, rules), at(24, empty), at(48, fee)], ['first', 'refused', 'changed']],
  [
    'cut short for a while',
    [at(0, rules), at(24, cut), at(99, cut), at(200, rules)],
    ['first', 'held', 'held', 'same'],
  ],
  ['a rewriting, confirmed', [at(0, rules), at(24, rewritten), at(48, rewritten)], ['first', 'held', 'changed']],
  ['a rewriting, not confirmed', [at(0, rules), at(24, rewritten), at(48, rules)], ['first', 'held', 'same']],
  [
    'a rewriting that flickers',
    [at(0, rules), at(24, rewritten), at(48, rules), at(72, rewritten), at(96, rules)],
    ['first', 'held', 'same', 'held', 'same'],
  ],
  [
    'another text while one waits',
    [at(0, rules), at(24, rewritten), at(48, fee), at(72, rewritten)],
    ['first', 'held', 'changed', 'held'],
  ],
  ['a stub for a day', [at(0, rules), at(24, stub), at(48, rules)], ['first', 'held', 'same']],
  ['a stub that stays', [at(0, rules), at(24, stub), at(48, stub), at(73, stub)], ['first', 'held', 'held', 'changed']],
  [
    'back within two hours',
    [at(0, rules), at(24, fee), at(26, rules), at(50, fee)],
    ['first', 'changed', 'held', 'same'],
  ],
  [
    'back after three days, and staying twice as long',
    [at(0, rules), at(24, fee), at(96, rules), at(150, rules), at(239, rules), at(241, rules), at(270, rules)],
    ['first', 'changed', 'held', 'held', 'held', 'reverted', 'same'],
  ],
  [
    'back after a month, and staying for two days',
    [at(0, rules), at(24, fee), at(800, rules), at(824, rules), at(849, rules)],
    ['first', 'changed', 'held', 'held', 'reverted'],
  ],
  [
    'back after three days, for a day',
    [at(0, rules), at(24, fee), at(96, rules), at(120, fee)],
    ['first', 'changed', 'held', 'same'],
  ],
  [
    'an experiment, day by day',
    [at(0, rules), at(24, fee), at(48, rules), at(72, fee), at(96, rules), at(120, fee)],
    ['first', 'changed', 'held', 'same', 'held', 'same'],
  ],
  [
    'an experiment, week by week',
    [
      at(0, rules),
      at(168, fee),
      at(336, rules),
      at(385, rules),
      at(504, fee),
      at(553, fee),
      at(672, rules),
      at(721, rules),
    ],
    ['first', 'changed', 'held', 'held', 'same', 'same', 'held', 'held'],
  ],
  ['the same edition for visit and check', [visits(0, rules), at(9, rules), at(18, fee)], ['first', 'same', 'changed']],
  ['visit and check disagree once', [visits(0, rules), at(9, fee), visits(18, rules)], ['first', 'held', 'same']],
  [
    'visit and check disagree for ever',
    [visits(0, rules), at(9, fee), visits(18, rules), at(27, fee), visits(36, rules), at(45, fee)],
    ['first', 'held', 'same', 'held', 'same', 'held'],
  ],
  ['a check is confirmed by a visit', [visits(0, rules), at(9, fee), visits(18, fee)], ['first', 'held', 'changed']],
  [
    'a check is confirmed by checks alone',
    [visits(0, rules), at(9, fee), at(33, fee), at(57, fee)],
    ['first', 'held', 'held', 'changed'],
  ],
  [
    'a visit changes while checks lag behind',
    [visits(0, rules), at(9, rules), visits(18, fee), at(33, rules), at(57, fee)],
    ['first', 'same', 'changed', 'held', 'same'],
  ],
  ['a label for one look', [at(0, rules), at(6, withLine('Show less')), at(12, rules)], ['first', 'same', 'same']],
  [
    'a label that stays is told with the next change',
    [at(0, rules), at(6, withLine('Show less')), at(99, withLine('Show less')), at(123, feeWithLine('Show less'))],
    ['first', 'same', 'same', 'changed'],
  ],
  [
    'an entry for one look',
    [at(0, rules), at(6, withEntry('Biometric data')), at(12, rules)],
    ['first', 'held', 'same'],
  ],
  [
    'an entry of a list that stays',
    [
      at(0, rules),
      at(6, withEntry('Biometric data')),
      at(12, withEntry('Biometric data')),
      at(36, rules),
      at(60, withEntry('Biometric data')),
      at(84, withEntry('Biometric data')),
      at(108, withEntry('Biometric data')),
    ],
    ['first', 'held', 'held', 'same', 'held', 'held', 'changed'],
  ],
  ['a page without a part, once', [at(0, rules), at(6, lacking), at(12, rules)], ['first', 'held', 'same']],
  ['a page without a part, twice', [at(0, rules), at(6, lacking), at(12, lacking)], ['first', 'held', 'changed']],
  [
    'a page without a part that says it is newer',
    [at(0, dated(rules, '2024-01-01')), at(6, dated(lacking, '2024-03-01'))],
    ['first', 'changed'],
  ],
  ['a few words gone', [at(0, rules), at(6, survives)], ['first', 'changed']],
  [
    'tags shown as text',
    [at(0, withLine('Read <a href="">more</a> here.')), at(6, withLine('Read more here.'))],
    ['first', 'same'],
  ],
  ['a short line with a number', [at(0, rules), at(6, withLine('From 16 years'))], ['first', 'changed']],
  ['a short rule', [at(0, rules), at(6, withLine('No dogs allowed.'))], ['first', 'changed']],
  [
    'a clock set back',
    [at(0, rules), at(-500, fee), at(-900, rules), at(-1000, rules)],
    ['first', 'changed', 'held', 'held'],
  ],
  [
    'a clock that jumps',
    [at(0, rules), at(90_000, fee), at(1, fee), at(2, rules), at(60_000, fee)],
    ['first', 'changed', 'same', 'held', 'same'],
  ],
];

describe('decideLineage', () => {
  it.each(scenarios)('%s', async (_, looks, outcomes) => {
    const decisions = await playLooks(looks);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it('names why it refused, and how a text looks that may be cut', async () => {
    const decisions = await playLooks([at(0, rules), at(24, empty), at(48, cut), at(72, fee)]);
    expect(decisions.map(({ reason }) => reason)).toEqual([undefined, 'empty', 'cut-short', undefined]);
  });

  it('keeps one line for each language, named after its document', async () => {
    const decisions = await playLooks([at(0, rules), at(24, german), at(48, announced)]);
    expect(decisions.map(({ lineageId }) => lineageId)).toEqual([
      'garden/Terms of Service#en',
      'garden/Terms of Service#de',
      'garden/Terms of Service#en.announced',
    ]);
  });

  it('remembers what was in force before, newest first', async () => {
    const decisions = await playLooks([at(0, rules), at(24, fee), at(48, survives)]);
    const earlier = decisions.at(-1)?.lineage.earlier ?? [];
    expect(earlier).toHaveLength(2);
    expect(earlier[0]?.until).toBeGreaterThan(earlier[1]?.until ?? Number.POSITIVE_INFINITY);
  });

  it('keeps the time of the first look at a text that waits', async () => {
    const decisions = await playLooks([at(0, rules), at(24, stub), at(48, stub), at(96, stub)]);
    const [, since, again, taken] = decisions.map(({ heldSince }) => heldSince);
    expect(since).toBeTypeOf('number');
    expect([again, taken]).toEqual([since, since]);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['first', 'held', 'held', 'changed']);
  });
});
