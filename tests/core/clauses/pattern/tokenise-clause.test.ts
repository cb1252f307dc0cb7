import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noVocabulary } from '../../../../utils/core/clauses/pattern/predicate';
import { makeTokeniser, noTokens } from '../../../../utils/core/clauses/pattern/tokenise-clause';
import { makeWordTable } from '../../../../utils/core/clauses/pattern/word-table';

const table = makeWordTable(noVocabulary());
const tokenise = makeTokeniser(table, { "can't": 'can not', cannot: 'can not', "*n't": 'not', "*'ll": 'will' });

function tokensOf(text: string) {
  const tokens = noTokens();
  tokenise(text, tokens);
  return Array.from({ length: tokens.count }, (_, i) => ({
    word: table.words[tokens.ids[i] as number],
    quote: text.slice(tokens.starts[i], tokens.ends[i]),
  }));
}
const wordsOf = (text: string) =>
  tokensOf(text)
    .slice(1, -1)
    .map(({ word }) => word)
    .join(' ');

describe('words', () => {
  test.each([
    ['We DON’T sell', 'we do not sell'],
    ['we’ll see, we can`t, we cannot', 'we will see we can not we can not'],
    ['a member’s data, the members’ data', 'a member data the members data'],
    ['l’utilisateur accepte', 'l utilisateur accepte'],
    ['opt-out and/or sell', 'opt out and or sell'],
    ['“data” (our: own), [yours]', 'data our own yours'],
    ['ﬁle of Ｄata', 'file of data'],
    ['da\u00adta with\u200bout', 'data without'],
    ['1,000 or 3.5 or 13th', '1,000 or 3.5 or 13th'],
    ['Übertragbar für Straße', 'übertragbar für straße'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('breaks', () => {
  test.each([
    ['We ask; you pay. We sell!', 'we ask . you pay . we sell'],
    ['sellers, e.g. shops, sell', 'sellers e g shops sell'],
    ['Pond Inc. or its owners', 'pond inc or its owners'],
    ['visit pond.example today', 'visit pond example today'],
    ['“We ask.” Then we sell', 'we ask . then we sell'],
    ['one | two', 'one . two'],
    ['... we ask ...', 'we ask'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

test('each word has its place in the text, both words of a short form the same', () => {
  expect(tokensOf('  We can’t “sell”.').slice(1, -1)).toEqual([
    { word: 'we', quote: 'We' },
    { word: 'can', quote: 'can’t' },
    { word: 'not', quote: 'can’t' },
    { word: 'sell', quote: 'sell' },
  ]);
});

test('any text is read, in order and within itself', () => {
  const tokens = noTokens(200);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      tokenise(text, tokens);
      const starts = tokens.starts.subarray(1, tokens.count);
      expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
      expect(Math.max(...tokens.ends.subarray(0, tokens.count))).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('what is beyond its room is left out', () => {
  const tokens = noTokens(100);
  tokenise('sell '.repeat(1000), tokens);
  expect(tokens.count).toBeLessThanOrEqual(100);
});
