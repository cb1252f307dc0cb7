import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPack } from '../../../../utils/core/clauses/packs/check/check-pack';
import { packSchema } from '../../../../utils/core/clauses/packs/check/pack-schema';
import { compilePacks } from '../../../../utils/core/clauses/packs/compile-packs';
import { matchPlace } from '../../../../utils/core/clauses/packs/match-place';
import { PRINCIPLE_OF, PRINCIPLES } from '../../../../utils/core/model/topic';
import { SHIPPED_PACKS } from '../shipped-packs';

const schema = JSON.parse(readFileSync('docs/rule-pack.schema.json', 'utf8'));
const explained = readFileSync('docs/rule-packs.md', 'utf8');
const english = SHIPPED_PACKS.languageOf('en');
const keysOf = (value: object): string[] => Object.keys(value).sort();

test('the schema for editors has the keys that the checker knows', () => {
  expect(keysOf(schema.properties)).toEqual(keysOf(packSchema.entries));
  const frame = packSchema.entries.frames.pipe[0].item;
  expect(keysOf(schema.$defs.frame.properties)).toEqual(keysOf(frame.entries));
  const required = Object.entries(frame.entries).filter(([, entry]) => entry.type !== 'optional');
  expect([...schema.$defs.frame.required].sort()).toEqual(required.map(([key]) => key).sort());
});

test('the schema for editors has the topics and principles that there are', () => {
  const [builtIn] = schema.$defs.frame.properties.topic.anyOf;
  expect(builtIn.enum).toEqual(Object.keys(PRINCIPLE_OF));
  expect(schema.properties.topics.items.properties.principle.enum).toEqual([...PRINCIPLES]);
});

test('what is explained names every key', () => {
  const keys = [...Object.keys(packSchema.entries), ...Object.keys(packSchema.entries.frames.pipe[0].item.entries)];
  expect(keys.filter((key) => !explained.includes(`\`${key}\``))).toEqual([]);
});

test('the pack that is shown holds, and finds what it says', () => {
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(explained) ?? [];
  if (!english) throw new Error('There are no English words');
  const checked = checkPack(text, english);
  expect(checked).toMatchObject({ ok: true });
  if (!checked.ok) return;
  const place = { text: 'We film gardens by drone for 90 days to sell maps.', lang: 'en' };
  const [match] = matchPlace(place, compilePacks(english, [checked.value]));
  expect(match).toMatchObject({ certainty: 'stated', slots: { duration: ['90 days'], purpose: ['maps'] } });
});
