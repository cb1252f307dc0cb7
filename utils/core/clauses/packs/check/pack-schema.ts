import * as v from 'valibot';
import { PRINCIPLE_OF, PRINCIPLES } from '../../../model/topic';

const words = (most: number) => v.pipe(v.string(), v.minLength(1, 'It is empty'), v.maxLength(most));
const named = (pattern: RegExp, reason: string) => v.pipe(v.string(), v.maxLength(80), v.regex(pattern, reason));

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';
const kebab = named(new RegExp(`^${KEBAB}$`), 'It is written in small letters, digits and single hyphens');
const groupName = named(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'A group is named in small letters and hyphens');
const ownTopic = named(new RegExp(`^pack:${KEBAB}$`), 'A topic of a pack is named "pack:" and small letters');
const lang = named(/^[a-z]{2,3}$/, 'A language is written as two or three small letters');
const value = named(new RegExp(`^(?:#|${KEBAB})$`), 'A value is "#" or small letters, digits and single hyphens');

const pattern = words(4000);
const patterns = v.pipe(v.array(pattern), v.minLength(1, 'It is empty'), v.maxLength(24));
const group = words(4000);
const groups = v.pipe(v.record(groupName, group), v.maxEntries(500));
const values = v.pipe(v.record(value, pattern), v.maxEntries(40));
const MOST_SLOTS = 24;
const slots = v.pipe(v.record(kebab, values), v.maxEntries(MOST_SLOTS));

const example = v.union([
  words(800),
  v.strictObject({ text: words(800), heading: v.optional(words(300)), leadIn: v.optional(words(800)) }),
]);
const examples = v.pipe(v.array(example), v.minLength(2, 'A frame needs at least two of each'), v.maxLength(30));

const topic = v.union([v.picklist(Object.keys(PRINCIPLE_OF)), ownTopic], 'No such topic');

const frame = v.strictObject({
  id: named(new RegExp(`^(?:pack:)?${KEBAB}\\.${KEBAB}$`), 'A frame is named "<topic>.<name>"'),
  topic,
  stance: v.picklist(['adverse', 'protective', 'neutral']),
  all: patterns,
  none: v.optional(patterns),
  heading: v.optional(patterns),
  polarity: v.optional(v.picklist(['affirmed', 'denied', 'any'])),
  slots: v.optional(v.pipe(v.record(kebab, v.union([values, v.literal(true)])), v.maxEntries(MOST_SLOTS))),
  score: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  examples: v.strictObject({ hits: examples, misses: examples }),
});

const fact = named(/^[a-z0-9:.#=-]+:(?:new|gone)$/, 'A headline belongs to "<fact>:new" or "<fact>:gone"');

/** The shape of a pack; what its patterns say is checked by compiling them. */
export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('clausewatch-pack'),
  revision: v.literal(1),
  id: kebab,
  name: words(120),
  lang,
  topics: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: ownTopic, name: words(120), principle: v.picklist(PRINCIPLES) })),
      v.maxLength(100),
    ),
  ),
  groups: v.optional(groups),
  slots: v.optional(slots),
  frames: v.pipe(v.array(frame), v.minLength(1, 'A pack needs a frame'), v.maxLength(200)),
  headlines: v.optional(v.pipe(v.record(fact, words(300)), v.maxEntries(1000))),
});

const distance = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30));
const silence = v.array(
  v.strictObject({
    pattern,
    mostWords: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    unless: v.optional(pattern),
    quoted: v.optional(v.literal(true)),
    sentence: v.optional(pattern),
  }),
);

/** The shape of a language's `language.json`. */
export const languageSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('clausewatch-language'),
  revision: v.literal(1),
  lang,
  groups,
  slots: v.optional(slots),
  negation: v.optional(
    v.strictObject({
      words: pattern,
      before: distance,
      after: distance,
      exempt: v.optional(pattern),
      stops: v.optional(pattern),
    }),
  ),
  contractions: v.optional(v.record(named(/^\*?[\p{Ll}'’]+$/u, 'A short form is small letters'), words(60))),
  silent: v.optional(
    v.strictObject({
      sentence: v.optional(silence),
      leadIn: v.optional(silence),
      heading: v.optional(silence),
    }),
  ),
});
