import * as v from 'valibot';

// What is read may say what it likes, but not turn the line round that it stands in, or end it.
const lineUpTo = (most: number) =>
  v.pipe(v.string(), v.maxLength(most), v.regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u));
const line = lineUpTo(2_000);
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const quote = v.pipe(
  v.strictObject({
    text: lineUpTo(4_000),
    marks: v.pipe(v.array(v.tuple([place, place])), v.maxLength(200)),
    heading: v.optional(line),
  }),
  v.check(({ text, marks }) => {
    const ends = marks.flat();
    return ends.every((end, index) => end <= text.length && end >= (ends[index - 1] ?? 0));
  }),
);

const side = v.strictObject({
  seenAt: time,
  how: v.picklist(['visit', 'check', 'kept', 'import']),
  textHash: v.optional(hash),
});

const webAddress = v.pipe(
  line,
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
);

/** Everything that a link may say; whatever is not here is refused. */
export const linkSchema = v.strictObject({
  locale: v.pipe(
    lineUpTo(35),
    v.check((locale) => isLocale(locale)),
  ),
  service: v.pipe(line, v.minLength(1)),
  about: v.optional(v.literal('settings')),
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
  document: v.pipe(line, v.minLength(1)),
  url: v.optional(webAddress),
  headline: v.pipe(line, v.minLength(1)),
  verdict: v.optional(
    v.picklist([
      ...(['silent', 'dated', 'announced', 'pending'] as const),
      ...(['took-effect', 'reverted', 'editorial', 'layout'] as const),
    ]),
  ),
  sides: v.optional(v.picklist(['to-come', 'announced'])),
  severity: v.picklist([0, 1, 2, 3]),
  points: v.pipe(
    v.array(
      v.strictObject({
        headline: line,
        direction: v.picklist(['worse', 'better', 'neutral']),
        before: v.optional(quote),
        after: v.optional(quote),
      }),
    ),
    v.maxLength(50),
  ),
  evidence: v.pipe(v.array(line), v.maxLength(50)),
  before: v.optional(side),
  after: side,
  digest: v.optional(hash),
});

/** One that dates and numbers can be written in: a wrong one would throw at every date. */
function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
