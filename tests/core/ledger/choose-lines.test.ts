import { expect, it } from 'vitest';
import { type Audience, chooseLines, type DatedText, inForceAt } from '../../../utils/core/ledger/choose-lines';

const text = (id: string, lineageId: string, more: Partial<DatedText> = {}): DatedText => ({
  id,
  lineageId,
  documentId: 'pond/Terms of Service',
  at: Number(id),
  index: Number(id),
  lang: 'en',
  ...more,
});

const chosen = (texts: DatedText[], audience?: Audience): string[] =>
  chooseLines(texts, audience).map((line) => line.map(({ id }) => id).join(' '));

it.each<[string, DatedText[], Audience | undefined, string[]]>([
  ['the one line', [text('2', 'a'), text('1', 'a')], undefined, ['1 2']],
  [
    'no announced text, no part',
    [text('1', 'a'), text('2', 'b', { edition: 'announced' }), text('3', 'c', { isPart: true })],
    undefined,
    ['1'],
  ],
  ['no region beside the text for all', [text('1', 'a'), text('2', 'b', { edition: 'eu' })], undefined, ['1']],
  [
    'the reader’s own edition beside it',
    [text('1', 'a'), text('2', 'b', { edition: 'eu' })],
    { edition: 'eu' },
    ['1', '2'],
  ],
  [
    'the newest edition where each is somebody’s',
    [text('1', 'a', { edition: 'eu' }), text('2', 'b', { edition: 'elsewhere' })],
    undefined,
    ['2'],
  ],
  [
    'every kind of terms that a page holds',
    [text('1', 'a'), text('2', 'b', { edition: 'privacy-policy' })],
    undefined,
    ['1', '2'],
  ],
  ['the reader’s language', [text('1', 'a'), text('2', 'b', { lang: 'de' })], { lang: 'en' }, ['1']],
  ['the language that came up last', [text('1', 'a'), text('2', 'b', { lang: 'de' })], undefined, ['2']],
  [
    'the reader’s region',
    [text('1', 'a', { region: 'US' }), text('2', 'b', { region: 'GB' })],
    { region: 'US' },
    ['1'],
  ],
  ['the text of no region', [text('1', 'a'), text('2', 'b', { region: 'GB' })], { region: 'US' }, ['1']],
  ['the longer of two lines alike', [text('1', 'a'), text('2', 'b'), text('3', 'a')], undefined, ['1 3']],
  ['nothing where nothing holds', [text('1', 'a', { edition: 'announced' })], undefined, []],
])('chooses %s', (_, texts, audience, expected) => {
  expect(chosen(texts, audience)).toEqual(expected);
});

it('knows which text of a line was in force', () => {
  const line = [{ at: 10 }, { at: 20 }];
  expect([5, 10, 15, 25].map((at) => inForceAt(line, at)?.at)).toEqual([undefined, 10, 10, 20]);
});
