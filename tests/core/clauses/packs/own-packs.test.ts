import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkOwnPack } from '../../../../utils/core/clauses/packs/check/check-own-pack';
import { copyShippedPack, listShippedPacks } from '../../../../utils/pipeline/packs/copy-shipped-pack';
import { SHIPPED_PACKS } from '../shipped-packs';

const EXAMPLE = readFileSync('docs/examples/inactive-accounts.pack.json', 'utf8');
const errorsOf = (text: string): string[] => {
  const checked = checkOwnPack(text, SHIPPED_PACKS);
  return checked.ok ? [] : checked.error.map(({ line, reason }) => `${line}: ${reason}`);
};
const lineOf = (text: string, words: string): number => text.slice(0, text.indexOf(words)).split('\n').length;
const changed = (from: string, to: string): string => {
  expect(EXAMPLE).toContain(from);
  return EXAMPLE.replace(from, to);
};

describe('a pack of one’s own', () => {
  it('is taken as the example in the documentation is written', () => {
    expect(errorsOf(EXAMPLE)).toEqual([]);
  });

  it('may begin as a copy of one of ours', () => {
    for (const { id } of listShippedPacks(SHIPPED_PACKS))
      expect(copyShippedPack(SHIPPED_PACKS, id)?.id).toBe(`my-${id}`);
    const copy = copyShippedPack(SHIPPED_PACKS, 'en-content-licence');
    expect(errorsOf(JSON.stringify(copy, null, 2))).toEqual([]);
    expect(copyShippedPack(SHIPPED_PACKS, 'nobody')).toBeUndefined();
  });

  it('that is all one line says where it is wrong by the way of keys', () => {
    const pack = JSON.parse(EXAMPLE);
    pack.frames[1].stance = 'bad';
    delete pack.name;
    expect(errorsOf(JSON.stringify(pack))).toEqual([
      '1: "name" is missing',
      '1: It must be one of "adverse", "protective", "neutral" (in frames / 1 / stance)',
    ]);
  });

  it('does not bear the name of one of ours', () => {
    const [ours] = listShippedPacks(SHIPPED_PACKS).filter(({ lang }) => lang === 'en');
    const text = changed('"id": "inactive-accounts"', `"id": "${ours?.id}"`);
    expect(errorsOf(text)).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, '"id"')}: .*comes with`))]);
  });

  it('is of a language whose words are known', () => {
    const text = changed('"lang": "en"', '"lang": "tlh"');
    expect(errorsOf(text)).toEqual([`${lineOf(text, '"lang"')}: Clausewatch has no words of the language "tlh" yet`]);
  });

  it.each([
    ['no JSON', '<pack/>', /^1: /],
    ['nothing', '', /^1: /],
    ['another file', '{"format":"clausewatch-archive","version":1}', /^1: /],
    ['ten megabytes', `{"a":"${'a'.repeat(10_000_000)}"}`, /^1: .*longer/],
    ['ten megabytes of brackets', '['.repeat(10_000_000), /^1: .*longer/],
  ])('is not %s', (_, text, error) => {
    expect(errorsOf(text)[0]).toMatch(error);
  });

  it.each([
    ['a key twice', '"lang": "en"', '"lang": "en", "lang": "de"', /twice/],
    ['a prototype', '"lang": "en"', '"lang": "en", "__proto__": { "isOn": true }', /__proto__/],
    ['code', '"lang": "en"', '"lang": "en", "onLoad": "alert(1)"', /onLoad/],
    ['a group in circles', '"account": "account', '"account": "{account} | account', /circles/],
    ['too large a pattern', '"@{close}", ', `"@{close}", "${'<30> word '.repeat(60)}", `, /words/],
    ['a regular expression', '"@{close}", ', '"@{close}", "(a+)+$", ', /./],
  ])('names the line of %s', (_, from, to, reason) => {
    const text = changed(from, to);
    const [first] = errorsOf(text);
    expect(first).toMatch(reason);
    expect(first).toMatch(new RegExp(`^${lineOf(text, to)}: `));
  });

  it('names no two frames alike', () => {
    const text = changed('"id": "pack:inactive-accounts.warned"', '"id": "pack:inactive-accounts.closed"');
    const line = text.slice(0, text.lastIndexOf('"id": "pack:inactive-accounts.closed"')).split('\n').length;
    expect(errorsOf(text)[0]).toBe(`${line}: The frame pack:inactive-accounts.closed stands twice`);
  });

  it('is no larger for saying one large pattern again and again', () => {
    const pack = JSON.parse(EXAMPLE);
    const all = ['(we | may | do) <30> (the | thing | we) <30> (and | may) <30> (so | on) <30> word'];
    const frames = Array.from({ length: 180 }, (_, i) => ({
      ...pack.frames[0],
      id: `pack:inactive-accounts.f${i}`,
      all,
    }));
    expect(errorsOf(JSON.stringify({ ...pack, headlines: {}, frames }))[0]).toMatch(/too large together/);
  });

  it('has a topic of its own or one of ours, never another pack’s', () => {
    const text = EXAMPLE.replaceAll('"topic": "pack:inactive-accounts"', '"topic": "pack:others"');
    expect(errorsOf(text)[0]).toMatch(/declares no topic pack:others/);
  });

  it('declares no topic under one of our names', () => {
    const text = changed('"topics": [{ "id": "pack:inactive-accounts"', '"topics": [{ "id": "content-licence"');
    expect(errorsOf(text)[0]).toMatch(/named "pack:"/);
  });

  it('hides no signs in what is shown', () => {
    const text = changed('"name": "Accounts that', '"name": "Accounts \\u202ethat');
    expect(errorsOf(text)).toEqual([`${lineOf(text, '"name"')}: It has a sign that cannot be seen`]);
  });
});
