import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePacks } from '../../../../utils/core/clauses/packs/compile-packs';
import { matchPlace } from '../../../../utils/core/clauses/packs/match-place';
import type { LanguageWords } from '../../../../utils/core/model/rule-pack';
import { ownFrame, ownPack } from '../packs/own-words';
import { type Said, searchNaively, write } from './naive-search';

const REACH = 3;
const language: LanguageWords = {
  format: 'clausewatch-language',
  revision: 1,
  lang: 'en',
  groups: {},
  negation: { words: 'no', before: REACH, after: 0, stops: 'but' },
};

const WORDS = ['ask', 'asks', 'sell', 'data', 'no', 'but', '30'];
const text = fc.array(fc.constantFrom(...WORDS, ';'), { minLength: 4, maxLength: 14 });

const word = fc.constantFrom('ask', 'ask*', 'sell', 'data', '30', '#', '_', '^', '$');
const leaf: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: word.map((one): Said => ({ kind: 'word', word: one })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(undefined, 'no', 'data'))
      .map(([most, except]): Said => ({ kind: 'gap', most, ...(except && { except }) })),
  },
);
const { node } = fc.letrec<{ node: Said }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { minLength: 2, maxLength: 4 }).map((parts): Said => ({ kind: 'row', parts })),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((parts): Said => ({ kind: 'either', parts })),
    tie('node').map((part): Said => ({ kind: 'maybe', part })),
  ),
}));

// With a word that cannot be missing, as every pattern has to have one.
const sure = fc.constantFrom<Said>({ kind: 'word', word: 'sell' }, { kind: 'act', word: 'sell' });
const pattern = fc
  .tuple(fc.array(node, { maxLength: 2 }), sure, fc.array(node, { maxLength: 2 }))
  .map(([before, middle, after]): Said => ({ kind: 'row', parts: [...before, middle, ...after] }));

function isDenied(tokens: string[], place: number): boolean {
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    if (';^but'.includes(tokens[at] ?? '')) return false;
    if (tokens[at] === 'no') return true;
  }
  return false;
}

function searchEveryNaively(said: Said, words: string[]): string[] {
  const tokens = ['^', ...words, '$'];
  const denied = (place: number) => isDenied(tokens, place);
  const values: string[] = [];
  for (let from = 0; from < tokens.length; ) {
    const found = searchNaively(said, tokens, { from, denied });
    if (!found) break;
    values.push(
      tokens
        .slice(found.start, found.end)
        .filter((token) => !'^$'.includes(token))
        .join(' '),
    );
    from = found.end;
  }
  return values;
}

// A break at an end parts nothing from anything.
const withoutOuterBreaks = (words: string[]): string[] => {
  const inner = words.filter((one, i) => one !== ';' || words[i - 1] !== ';');
  return inner.slice(inner[0] === ';' ? 1 : 0, inner.at(-1) === ';' ? -1 : undefined);
};

describe('a pattern', () => {
  test('finds what the plainest reading of it finds', () => {
    fc.assert(
      fc.property(pattern, text, (said, raw) => {
        const words = withoutOuterBreaks(raw);
        fc.pre(words.filter((one) => one !== ';').length > 2);
        const frame = ownFrame({ all: [write(said)], polarity: undefined });
        const place = { text: words.join(' '), lang: 'en' };
        const [match] = matchPlace(place, compilePacks(language, [ownPack([frame])])) ?? [];
        const expected = searchEveryNaively(said, words);
        expect(match !== undefined).toBe(expected.length > 0);
        const marked = match?.marks.map(([start, end]) => place.text.slice(start, end)).join(' ') ?? '';
        // What is marked is part of the first that is found.
        for (const one of marked.split(' ').filter(Boolean)) expect(expected[0]?.split(' ')).toContain(one);
      }),
      { numRuns: 600 },
    );
  });

  test('finds every match in its order', () => {
    const noAct = pattern.map((said): Said => JSON.parse(JSON.stringify(said).replace('"act"', '"word"')));
    fc.assert(
      fc.property(noAct, text, (said, raw) => {
        const words = withoutOuterBreaks(raw);
        fc.pre(words.filter((one) => one !== ';').length > 2);
        const frame = ownFrame({ all: [write(said)], slots: { found: { '#': write(said) } } });
        const [match] =
          matchPlace({ text: words.join(' '), lang: 'en' }, compilePacks(language, [ownPack([frame])])) ?? [];
        const expected = searchEveryNaively(said, words).slice(0, 4);
        expect(match?.slots.found ?? []).toEqual([...new Set(expected)]);
      }),
      { numRuns: 600 },
    );
  });
});
