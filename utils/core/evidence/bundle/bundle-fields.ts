// Of what a bundle's parts are made. Every text and list has a cap: a bundle may come from anybody.
import * as v from 'valibot';

export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const short = textUpTo(500);
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const title = textUpTo(2_000);
export const quote = textUpTo(20_000);
/** A page may be one block. */
export const long = textUpTo(1_000_000);
export const listOf = <Entry extends v.GenericSchema>(entry: Entry, most: number) =>
  v.pipe(v.array(entry), v.maxLength(most));
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
);
export const base64url = (most: number) => v.pipe(v.string(), v.maxLength(most), v.regex(/^[A-Za-z0-9_-]+$/));

const plainSentence = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,100}$/)),
  values: v.optional(v.record(short, v.union([quote, v.pipe(v.number(), v.finite())]))),
};
export const sentence = v.strictObject({
  ...plainSentence,
  about: v.optional(v.strictObject({ ...plainSentence, about: v.optional(v.strictObject(plainSentence)) })),
});
