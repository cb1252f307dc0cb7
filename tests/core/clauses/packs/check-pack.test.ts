import { describe, expect, test } from 'vitest';
import { checkLanguage, checkPack } from '../../../../utils/core/clauses/packs/check/check-pack';
import type { PackFrame, RulePack } from '../../../../utils/core/model/rule-pack';
import { findWith, ownFrame, ownLanguage, ownPack } from './own-words';

const written = (pack: unknown): string => JSON.stringify(pack, null, 2);
const errorsOf = (text: string) => {
  const checked = checkPack(text, ownLanguage);
  return checked.ok ? [] : checked.error.map(({ line, reason }) => `${line}: ${reason}`);
};
const errorsOfFrame = (frame: Partial<PackFrame>, pack: Partial<RulePack> = {}) =>
  errorsOf(written(ownPack([ownFrame(frame)], pack)));

/** The line of the first place where some words stand in a pack. */
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

test('a pack that holds is given back', () => {
  const pack = ownPack([ownFrame({})], {
    topics: [{ id: 'pack:drones', name: 'Drones', principle: 'anonymity' }],
    groups: { film: 'film | films' },
    slots: { by: { drone: 'drone' } },
    headlines: { 'data-sharing.sells:new': '{service} sells.' },
  });
  expect(checkPack(written(pack), ownLanguage)).toEqual({ ok: true, value: pack });
});

describe('JSON that is none', () => {
  test.each([
    ['', '1: The file ends too early'],
    ['{\n  "format": "clausewatch-pack",\n  "revision": 1,\n}', '4: Expected a name in quotes'],
    ['{"id": "own"\n "name": "Own"}', '2: Expected "," or "}" but found """'],
    ['{"id": own}', '1: "o" has no meaning here'],
    ['{"id": "own",\n\n "id": "other"}', '3: "id" stands twice'],
    ['[1, 2] 3', '1: More follows after the end'],
    [`${'['.repeat(100_000)}`, '1: It is more than 12 deep'],
    ['{"id": "line\nbreak"}', '1: """ has no meaning here'],
    ['{"a": 01}', '1: "0" has no meaning here'],
  ])('%.30s', (text, error) => {
    expect(errorsOf(text)).toEqual([error]);
  });

  test('a file without end is not read', () => {
    expect(errorsOf(' '.repeat(1_000_001))).toEqual(['1: The file is longer than 1000000 characters']);
  });
});

describe('what a pack must be', () => {
  test('its errors name the line of the value', () => {
    const text = written({ ...ownPack([ownFrame({ stance: 'bad' as 'adverse' })]), revision: 2 });
    const [revision, stance] = errorsOf(text);
    expect(revision).toMatch(new RegExp(`^${lineOf(text, '"revision"')}: .*must be 1`, 'i'));
    expect(stance).toMatch(new RegExp(`^${lineOf(text, '"stance"')}: `));
  });

  test('it has no keys of other kinds', () => {
    expect(errorsOf(written({ ...ownPack([ownFrame({})]), script: 'alert(1)' }))[0]).toMatch(/script/);
    const text = written(ownPack([ownFrame({})])).replace(
      '"id": "own"',
      '"id": "own", "__proto__": { "isAdmin": true }',
    );
    expect(errorsOf(text)).toHaveLength(1);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('its frames have names of their own, after topics that are there', () => {
    const two = written(ownPack([ownFrame({}), ownFrame({})]));
    expect(errorsOf(two)[0]).toMatch(/The frame data-sharing.sells stands twice/);
    expect(errorsOfFrame({ topic: 'pack:drones', id: 'pack:drones.film' })[0]).toMatch(/declares no topic pack:drones/);
    expect(errorsOfFrame({ topic: 'fees' })[0]).toMatch(/not named after its topic fees/);
    expect(errorsOfFrame({}, { headlines: { 'fees.free:new': 'It is free.' } })[0]).toMatch(/No frame .* fees.free/);
    expect(
      errorsOfFrame({}, { topics: [{ id: 'fees' as 'pack:fees', name: 'Fees', principle: 'fair-terms' }] })[0],
    ).toMatch(/"pack:"/);
  });

  test('it speaks the language of the words it is given', () => {
    expect(errorsOfFrame({}, { lang: 'de' })[0]).toMatch(/The words given are of "en"/);
  });

  test('each frame has examples, and they hold', () => {
    const examples = { hits: ['We sell data.'], misses: ['We sell cars.', 'You sell data.'] };
    expect(errorsOfFrame({ examples })[0]).toMatch(/at least two/);
    const text = written(
      ownPack([
        ownFrame({ examples: { hits: ['We sell data.', 'We sold data.'], misses: ['No.', 'We sell your data.'] } }),
      ]),
    );
    expect(errorsOf(text)).toEqual([
      `${lineOf(text, 'We sold data.')}: data-sharing.sells does not find its own example`,
      `${lineOf(text, 'We sell your data.')}: data-sharing.sells finds what it must miss`,
    ]);
  });

  test('an example may bring its place', () => {
    const hits = ['We sell data.', { text: 'sell your data;', leadIn: 'We may:' }];
    expect(errorsOfFrame({ examples: { hits, misses: ['You sell.', 'Who sells data?'] } })).toEqual([]);
  });
});

describe('patterns that are refused', () => {
  const reasonFor = (pattern: string, groups: Record<string, string> = {}) =>
    errorsOfFrame({ all: [pattern] }, { groups })[0] ?? 'none';

  test.each([
    ['sell (data', /"\(" is not closed/],
    ['sell data)', /"\)" closes nothing/],
    ['sell | | data', /An alternative is empty/],
    ['sell +data', /"\+" has no meaning here/],
    ['sell <31> data', /A gap is of 1 to 30 words/],
    ['sell <0> data', /A gap is of 1 to 30 words/],
    ['sell <5 data', /A gap ends with ">"/],
    ['sell <5 !(your personal)> data', /leave out single words only/],
    ['se* data', /at least three letters/],
    ['{nobody} sell', /There is no group \{nobody\}/],
    ['@sell @data', /at most one act/],
    ['@(sell?) data', /must be a word that cannot be missing/],
    ['@@sell', /marks one act/],
    ['<5> _ ^ $', /needs a word that cannot be missing/],
    ['(sell | _) (data)?', /needs a word that cannot be missing/],
    ['sell. data', /"\." has no meaning here/],
    ['sell?? data', /"\?" has no meaning here/],
  ])('%s', (pattern, reason) => {
    expect(reasonFor(pattern)).toMatch(reason);
  });

  test('groups that go round in circles', () => {
    expect(reasonFor('{a} sell', { a: 'x {b}', b: 'y {c}', c: 'z {a}' })).toMatch(
      /goes round in circles: b > c > a > b/,
    );
    expect(reasonFor('sell', { a: 'x {a}' })).toMatch(/goes round in circles/);
  });

  test('groups that grow without bound', () => {
    const groups = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`g${i}`, i === 0 ? 'sell data' : `{g${i - 1}} {g${i - 1}}`]),
    );
    expect(reasonFor('{g39}', groups)).toMatch(/too large once its groups are written out/);
  });

  test('more words, ways or brackets than there may be', () => {
    expect(reasonFor(`sell ${'<30> data '.repeat(60)}`)).toMatch(/more than 1500 words/);
    expect(reasonFor(`sell ${'data? '.repeat(400)}`)).toMatch(/too many ways through it/);
    expect(reasonFor(`${'('.repeat(20)}sell${')'.repeat(20)}`)).toMatch(/more than 12 deep/);
    expect(reasonFor('sell '.repeat(900))).toMatch(/length|longer/i);
  });

  test('many that are large together', () => {
    const all = [`@sell ${'<30> data '.repeat(40)}`];
    const frames = Array.from({ length: 40 }, (_, i) =>
      ownFrame({ id: `data-sharing.f${i}`, all, none: [`x${i} ${all[0]}`.replace('@', '')] }),
    );
    expect(errorsOf(written(ownPack(frames)))[0]).toMatch(/too large together/);
  });

  test('an error in a pattern names the line of the pattern and the place in it', () => {
    const text = written(ownPack([ownFrame({ none: ['fine', 'not (fine'] })]));
    expect(errorsOf(text)[0]).toMatch(new RegExp(`^${lineOf(text, 'not (fine')}: .*at character 10 of not \\(fine`));
  });
});

test('the largest pattern on a hostile sentence costs no time to speak of', () => {
  const frame = { all: [`@sell ${'<30> data '.repeat(45)} never`] };
  const text = `We ${'sell data '.repeat(700)}`;
  const before = performance.now();
  expect(findWith(frame, text)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(1500);
});

test('a language is checked alike', () => {
  const { silent, ...rest } = ownLanguage;
  expect(checkLanguage(written(rest)).ok).toBe(true);
  const text = written({ ...ownLanguage, groups: { ...ownLanguage.groups, broken: 'a (b' } });
  const checked = checkLanguage(text);
  expect(checked.ok ? [] : checked.error).toEqual([
    { line: lineOf(text, '"a (b"'), reason: expect.stringMatching(/not closed/) },
  ]);
  const faulty = checkLanguage(written({ ...ownLanguage, negation: { words: '{nobody}', before: 3, after: 0 } }));
  expect(faulty.ok ? '' : faulty.error[0]?.reason).toMatch(/no group \{nobody\}/);
});
