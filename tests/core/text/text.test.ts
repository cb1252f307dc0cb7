import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { normaliseText } from '../../../utils/core/text/normalise-text';
import { quickHash } from '../../../utils/core/text/quick-hash';
import { similarity } from '../../../utils/core/text/similarity';
import { splitSentences } from '../../../utils/core/text/split-sentences';
import { tokenise } from '../../../utils/core/text/tokenise';

describe('normaliseText', () => {
  it('makes alike what a reader cannot tell apart', () => {
    expect(normaliseText('\u201cYour\u00a0con\u00adtent\u201d \u2014 it\u2019s\u200b yours\u202e')).toBe(
      '"Your content" - it\'s yours',
    );
    expect(normaliseText('\ufb01le')).toBe('file');
  });
  it('done twice changes nothing more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => normaliseText(normaliseText(text)) === normaliseText(text),
      ),
    );
  });
});

describe('tokenise', () => {
  it('gives words in lower case, and characters where no spaces part words', () => {
    expect(tokenise('We MAY share 3 things, d\u2019accord?')).toEqual([
      'we',
      'may',
      'share',
      '3',
      'things',
      'd',
      'accord',
    ]);
    expect(tokenise('利用規約 Cookie')).toEqual(['利', '用', '規', '約', 'cookie']);
    expect(tokenise('Cafe\u0301')).toEqual(['caf\u00e9']);
  });
});

describe('splitSentences', () => {
  it('does not end a sentence at an abbreviation or a number', () => {
    expect(splitSentences('We (e.g. Example Inc.) may act. You agree.')).toEqual([
      'We (e.g. Example Inc.) may act.',
      'You agree.',
    ]);
    expect(splitSentences('1. You agree. 2. We may stop.')).toEqual(['1. You agree.', '2. We may stop.']);
    expect(
      splitSentences('Die Bedingungen gelten ab dem 1. Januar 2024. Sie ändern sich z.B. dann.', 'de'),
    ).toHaveLength(2);
  });
  it("goes on after a firm's form, a country and a call within a name", () => {
    const wholes = [
      'These rules add to the Example Inc. Terms of Service.',
      'Write to Example Inc. 12 High Street, Exampleton.',
      'Example Asia Pte. Ltd. (Singapore) and Example Ltd. & Co. KG act for us.',
      'We, Example Inc. ("Example"), wrote this.',
      'Answers go to the U.S. Department of Gardens.',
      'You and Yodel! agree on this.',
      'Look at "What do we keep?" below.',
      'The firm is Yodel! Inc. and nobody else.',
      'See https://example.org/search?lang=en for more.',
    ];
    expect(wholes.map((text) => splitSentences(text))).toEqual(wholes.map((text) => [text]));
  });
  it('ends after a firm, a country and a call where a new sentence begins', () => {
    const pairs = [
      ['This was made by Example Inc.', 'We like gardens.'],
      ['You agree with Example Inc.', '2. Gardens.'],
      ['We keep it outside the U.S.', 'You may ask us where.'],
      ['Welcome to Yodel!', 'These rules bind you.'],
    ];
    expect(pairs.map((pair) => splitSentences(pair.join(' ')))).toEqual(pairs);
  });
  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string(), (text) => splitSentences(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '')),
    );
  });
});

describe('similarity', () => {
  it('runs from none to the same', () => {
    expect(similarity(['a', 'b'], ['c'])).toBe(0);
    expect(similarity(['a', 'b'], ['b', 'a'])).toBe(1);
    expect(similarity(['a', 'a', 'b'], ['a'])).toBe(0.5);
  });
});

describe('hashes', () => {
  it('name the words, not their numbering or blocks', async () => {
    const terms = { dates: [], notices: [] };
    const one = await hashTerms({
      ...terms,
      blocks: [
        { kind: 'paragraph', text: 'You agree.', marker: '1.' },
        { kind: 'row', text: 'a | b' },
      ],
    });
    const two = await hashTerms({
      ...terms,
      blocks: [
        { kind: 'item', text: 'You  agree. a' },
        { kind: 'paragraph', text: 'b' },
      ],
    });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
    expect(await hashTerms({ ...terms, blocks: [{ kind: 'paragraph', text: 'You disagree. a b' }] })).not.toBe(one);
  });
  it('tell short texts apart', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `clause ${i}`);
    expect(new Set(texts.map(quickHash)).size).toBe(texts.length);
  });
});
