import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACK_LANGS } from '../../../../utils/browser/assets/shipped-packs';
import { checkLanguage, checkPack } from '../../../../utils/core/clauses/packs/check/check-pack';
import { HEADLINES } from '../../../../utils/core/judge/telling/headlines';
import type { LanguageWords, RulePack } from '../../../../utils/core/model/rule-pack';

const FOLDER = 'assets/clauses/packs';
const read = (lang: string, file: string) => readFileSync(join(FOLDER, lang, file), 'utf8');

test('every language that has packs is loaded', () => expect([...PACK_LANGS]).toEqual(readdirSync(FOLDER).sort()));

describe.each(readdirSync(FOLDER))('the packs in %s', (lang) => {
  const checked = checkLanguage(read(lang, 'language.json'));
  const files = readdirSync(join(FOLDER, lang)).filter((file) => file !== 'language.json');
  const language = checked.ok ? checked.value : ({ groups: {}, lang } as unknown as LanguageWords);

  test('have words that hold', () => expect(checked).toEqual({ ok: true, value: expect.anything() }));

  test.each(files)('%s holds, with its examples', (file) => {
    expect(checkPack(read(lang, file), language)).toEqual({ ok: true, value: expect.anything() });
  });

  test('have names of their own', () => {
    const packs = files.map((file): RulePack => JSON.parse(read(lang, file)));
    const names = [...packs.map(({ id }) => id), ...packs.flatMap(({ frames }) => frames.map(({ id }) => id))];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(packs.filter((pack) => pack.lang !== lang || !pack.id.startsWith(`${lang}-`))).toEqual([]);
  });
});

test('every fact with a headline of its own is said by a frame', () => {
  const frames = readdirSync(join(FOLDER, 'en'))
    .filter((file) => file !== 'language.json')
    .flatMap((file) => (JSON.parse(read('en', file)) as RulePack).frames);
  const ids = new Set(frames.map(({ id }) => id));
  const orphans = [...HEADLINES].filter((headline) => !ids.has(headline.replace(/(?:#.*)?:(?:new|gone)$/, '')));
  expect(orphans).toEqual([]);
});
