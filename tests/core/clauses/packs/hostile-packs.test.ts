import { expect, test } from 'vitest';
import { checkPack } from '../../../../utils/core/clauses/packs/check/check-pack';
import type { PackFrame, RulePack } from '../../../../utils/core/model/rule-pack';
import { ownFrame, ownLanguage, ownPack } from './own-words';

// Each of these would take minutes, or more memory than there is, were it not refused on the way.
const firstErrorOf = (text: string): string => {
  const checked = checkPack(text, ownLanguage);
  return checked.ok ? '' : (checked.error[0]?.reason ?? '');
};
const many = (length: number, make: (i: number) => string): string =>
  Array.from({ length }, (_, i) => make(i)).join(',');
const manyOf = <T>(length: number, make: (i: number) => [string, T]) =>
  Object.fromEntries(Array.from({ length }, (_, i) => make(i)));

const wide = manyOf(20, (i) => [`g${i}`, Array.from({ length: 500 }, (_, k) => `w${i}x${k}`).join('|')]);
const groups = {
  ...wide,
  all: Object.keys(wide)
    .map((name) => `{${name}}`)
    .join('|'),
  maybes: `${'a? '.repeat(700)}b`,
};
const slots = manyOf(24, (s) => [`s${s}`, manyOf(40, (k) => [`v${k}`, `{all} | b${s}x${k}`])]);

test('a long name that stands over many values', () => {
  expect(firstErrorOf(`{"${'k'.repeat(300_000)}":[${many(90_000, () => '0')}]}`)).toMatch(/is missing/);
});

test('more values than a pack may hold', () => {
  expect(firstErrorOf(`[${many(100_001, () => '0')}]`)).toMatch(/more than 100000 values/);
});

test('a mistake in every one of many values', () => {
  const checked = checkPack(`{"frames":[${many(90_000, () => '0')}]}`, ownLanguage);
  expect(checked.ok ? 0 : checked.error.length).toBe(50);
});

const framesWith = (frame: (i: number) => Partial<PackFrame>) =>
  Array.from({ length: 200 }, (_, i) => ownFrame({ id: `data-sharing.f${i}`, ...frame(i) }));
const unions = framesWith((i) => ({ all: Array.from({ length: 24 }, (_, k) => `{all} | b${i}x${k}`) }));
const mazes = framesWith((i) => ({ all: [`{maybes} b${i}`] }));

test.each<[string, Partial<RulePack>, RegExp]>([
  ['unions of large groups', { groups, slots }, /too large together/],
  ['the same in frames', { groups, frames: unions }, /too large together/],
  ['too many ways, again and again', { groups, frames: mazes }, /too many ways/],
  ['slots without end', { slots: manyOf(25, (i) => [`s${i}`, { on: 'on' }]) }, /more than the 24/],
  ['values without end', { slots: { by: manyOf(41, (i) => [`v${i}`, 'on']) } }, /more than the 40/],
  ['groups without end', { groups: manyOf(501, (i) => [`g${i}`, 'on']) }, /more than the 500/],
  ['names that every object has', { frames: [ownFrame({ all: ['sell {constructor}'] })] }, /no group \{constructor\}/],
])('%s', (_, pack, reason) => {
  expect(firstErrorOf(JSON.stringify(ownPack([ownFrame({})], pack)))).toMatch(reason);
});
