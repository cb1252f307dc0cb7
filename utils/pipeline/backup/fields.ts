// Of what the rows of a file are made.
import * as v from 'valibot';

export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Any year a clock may have had; nothing that breaks a date. */
export const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const short = v.pipe(v.string(), v.maxLength(500));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const quote = v.pipe(v.string(), v.maxLength(20_000));
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(4096),
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
);
export const severity = v.picklist([0, 1, 2, 3]);
const plainSentence = {
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,100}$/)),
  values: v.optional(v.record(short, v.union([quote, v.number()]))),
};
export const sentence = v.strictObject({
  ...plainSentence,
  about: v.optional(v.strictObject({ ...plainSentence, about: v.optional(v.strictObject(plainSentence)) })),
});
