import { expect, test } from 'vitest';
import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { makeRules } from '../../../utils/core/clauses/rules';
import type { PackSource } from '../../../utils/core/model/rule-pack';
import { ownFrame, ownLanguage, ownPack } from './packs/own-words';

const sourceOf = (pack: ReturnType<typeof ownPack>): PackSource => ({
  languageOf: (lang) => (lang === 'en' ? ownLanguage : undefined),
  packsOf: (lang) => (lang === 'en' ? [pack] : []),
});
const said = (rules: ReturnType<typeof makeRules>, text: string, lang = 'en') =>
  classifyClause({ text, lang }, rules).map(({ frame }) => frame);

test('the frames of a language are compiled once', () => {
  const rules = makeRules({ packs: sourceOf(ownPack([ownFrame({})])) });
  expect(rules.framesOf('en')).toBe(rules.framesOf('en'));
  expect(said(rules, 'We sell your data.')).toEqual(['data-sharing.sells']);
});

test('a language without packs says nothing', () => {
  const rules = makeRules({ packs: sourceOf(ownPack([ownFrame({})])) });
  expect(rules.framesOf('fr')).toBeUndefined();
  expect(said(rules, 'Nous vendons vos données.', 'fr')).toEqual([]);
});

test('a frame that can no longer be read is left out, and takes no other with it', () => {
  const broken = ownFrame({ id: 'data-sharing.broken', all: ['{group-of-old} sell'] });
  const rules = makeRules({ packs: sourceOf(ownPack([broken, ownFrame({})])) });
  expect(said(rules, 'We sell your data.')).toEqual(['data-sharing.sells']);
});

test('the surest comes first', () => {
  const less = ownFrame({ id: 'data-sharing.less', score: 0.5 });
  const rules = makeRules({ packs: sourceOf(ownPack([less, ownFrame({})])) });
  expect(said(rules, 'We sell your data.')).toEqual(['data-sharing.sells', 'data-sharing.less']);
});
