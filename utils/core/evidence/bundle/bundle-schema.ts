import * as v from 'valibot';
import { SEALED_PARTS } from '../../model/evidence';
import { TERMS_TYPES } from '../../model/terms-type';
import { PRINCIPLES } from '../../model/topic';
import {
  base64url,
  count,
  hash,
  listOf,
  long,
  name,
  quote,
  sentence,
  short,
  time,
  title,
  webAddress,
} from './bundle-fields';

const MOST_BLOCKS = 50_000;
const MOST_LOOKS = 50_000;

const block = v.strictObject({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row', 'quote']),
  level: v.optional(v.pipe(count, v.maxValue(1_000))),
  text: long,
  marker: v.optional(quote),
});

const sharedText = v.strictObject({
  textHash: hash,
  sighting: hash,
  title: v.optional(title),
  lang: v.optional(short),
  region: v.optional(short),
  edition: v.optional(short),
  blocks: listOf(block, MOST_BLOCKS),
});

const range = v.strictObject({ from: count, to: count });
const wordMark = v.strictObject({ op: v.picklist(['same', 'added', 'removed']), text: long });
const comparison = v.strictObject({
  hunks: listOf(
    v.strictObject({
      kind: v.picklist(['added', 'removed', 'replaced', 'moved']),
      before: v.optional(range),
      after: v.optional(range),
      words: v.optional(listOf(wordMark, 200_000)),
    }),
    MOST_BLOCKS,
  ),
  addedWords: count,
  removedWords: count,
  movedWords: count,
  isRenumbered: v.boolean(),
  rewrapped: v.optional(listOf(v.strictObject({ before: range, after: range }), MOST_BLOCKS)),
});

const quoted = v.strictObject({
  text: long,
  marks: listOf(v.tuple([count, count]), 1_000),
  heading: v.optional(long),
});
const severity = v.picklist([0, 1, 2, 3]);
const finding = v.strictObject({
  topic: v.pipe(v.string(), v.regex(/^(?:pack:)?[a-z0-9-]{1,100}$/)),
  own: v.optional(v.strictObject({ pack: short, topic: v.optional(short) })),
  principle: v.picklist(PRINCIPLES),
  direction: v.picklist(['worse', 'better', 'neutral']),
  change: v.picklist(['added', 'removed', 'altered']),
  certainty: v.picklist(['stated', 'possible']),
  severity,
  headline: sentence,
  before: v.optional(quoted),
  after: v.optional(quoted),
});
const judgement = v.strictObject({
  verdict: v.picklist([
    ...(['silent', 'dated', 'announced', 'pending'] as const),
    ...(['took-effect', 'reverted', 'editorial', 'layout'] as const),
  ]),
  severity,
  headline: sentence,
  findings: listOf(finding, 200),
  against: v.optional(v.literal('announced')),
  isPair: v.optional(v.literal(true)),
  evidence: listOf(sentence, 200),
  preview: v.optional(webAddress),
  rulesRevision: count,
});

const sighting = v.strictObject({
  hash,
  previous: hash,
  documentId: name,
  index: count,
  at: time,
  how: v.picklist(['visit', 'check', 'kept', 'import']),
  url: webAddress,
  status: v.optional(v.pipe(count, v.maxValue(999))),
  serverDate: v.optional(short),
  snapshot: v.optional(hash),
  refusal: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/))),
  isImported: v.optional(v.literal(true)),
});

const said = listOf(quote, 200);
const digests = v.strictObject(
  Object.fromEntries(SEALED_PARTS.map((part) => [part, hash])) as Record<(typeof SEALED_PARTS)[number], typeof hash>,
);

/** Everything that a bundle may be; whatever is not here is refused. */
export const bundleSchema = v.strictObject({
  format: v.literal('clausewatch'),
  revision: v.literal(1),
  madeAt: time,
  service: v.strictObject({ id: name, name: short }),
  document: v.strictObject({ id: name, termsType: v.picklist(TERMS_TYPES), title: v.optional(title) }),
  before: sharedText,
  after: sharedText,
  comparison,
  judgement,
  saying: v.strictObject({
    locale: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
    headline: quote,
    findings: said,
    evidence: said,
  }),
  chain: v.pipe(
    v.array(v.pipe(v.array(sighting), v.minLength(1), v.maxLength(MOST_LOOKS))),
    v.minLength(1),
    v.maxLength(2),
  ),
  digests,
  signed: v.optional(
    v.strictObject({
      publicKey: v.strictObject({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: base64url(43) }),
      head: base64url(86),
      seal: base64url(86),
    }),
  ),
});
