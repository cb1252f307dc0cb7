import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPack } from '../../../../utils/core/clauses/packs/check/check-pack';
import { packSchema } from '../../../../utils/core/clauses/packs/check/pack-schema';
import { compilePacks } from '../../../../utils/core/clauses/packs/compile-packs';
import { matchPlace } from '../../../../utils/core/clauses/packs/match-place';
import { SHIPPED_PACKS } from '../shipped-packs';

const schema = JSON.parse(readFileSync('docs/rule-pack.schema.json', 'utf8'));
const explained = readFileSync('docs/rule-packs.md', 'utf8');
const english = SHIPPED_PACKS.languageOf('en');

interface Shape {
  type: string;
  requirement?: unknown;
  pipe?: Shape[];
  wrapped?: Shape;
  entries?: Record<string, Shape>;
  item?: Shape;
  key?: Shape;
  value?: Shape;
  options?: unknown[];
  literal?: unknown;
}

const LIMITS: Record<string, string> = {
  'array max_length': 'maxItems',
  'array min_length': 'minItems',
  'string max_length': 'maxLength',
  'string min_length': 'minLength',
  'string regex': 'pattern',
  'record max_entries': 'maxProperties',
  'number max_value': 'maximum',
  'number min_value': 'minimum',
};

/** What the checker asks, as a schema for editors would say it. */
function toSchema(shape: Shape): unknown {
  if (shape.wrapped) return toSchema(shape.wrapped);
  if (shape.type === 'picklist') return { enum: shape.options };
  if (shape.type === 'literal') return { const: shape.literal };
  if (shape.type === 'union') return { anyOf: shape.options?.map((option) => toSchema(option as Shape)) };
  const limits = shape.pipe?.slice(1).map(({ type, requirement }) => {
    const said = requirement instanceof RegExp ? requirement.source : requirement;
    return [LIMITS[`${shape.type} ${type}`] ?? type, said];
  });
  const { entries, item, key, value } = shape;
  const required = Object.entries(entries ?? {}).flatMap(([name, { type }]) => (type === 'optional' ? [] : [name]));
  const { type: _, ...named } = key ? (toSchema(key) as { type: string }) : { type: '' };
  return {
    type: item ? 'array' : entries || key ? 'object' : shape.type,
    ...Object.fromEntries(limits ?? []),
    ...(entries && { additionalProperties: false, required: required.sort() }),
    ...(entries && { properties: Object.fromEntries(Object.entries(entries).map(([k, v]) => [k, toSchema(v)])) }),
    ...(item && { items: toSchema(item) }),
    ...(value && { propertyNames: named, additionalProperties: toSchema(value) }),
  };
}

/** The written schema without its words for people, and with what it refers to in place. */
function plainly(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(plainly);
  if (typeof written !== 'object' || written === null) return written;
  const { $ref, description, required, ...rest } = written as Record<string, unknown>;
  const named = typeof $ref === 'string' ? plainly(schema.$defs[$ref.replace('#/$defs/', '')]) : {};
  const own = Object.entries(rest).map(([key, value]) => [
    key,
    key === 'properties' ? eachPlainly(value) : plainly(value),
  ]);
  return {
    ...(named as object),
    ...Object.fromEntries(own),
    ...(Array.isArray(required) && { required: required.toSorted() }),
  };
}

const eachPlainly = (values: unknown): unknown =>
  Object.fromEntries(Object.entries(values as object).map(([key, value]) => [key, plainly(value)]));

test('the schema for editors asks what the checker asks', () => {
  const { $schema, $id, title, $defs, ...written } = schema;
  expect(plainly(written)).toEqual(toSchema(packSchema as unknown as Shape));
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
  const [match] = matchPlace(place, compilePacks(english, [checked.value])) ?? [];
  expect(match).toMatchObject({ certainty: 'stated', slots: { duration: ['90 days'], purpose: ['maps'] } });
});
