import * as v from 'valibot';
import { MOST_AGREEMENTS } from '../../core/model/agreement';
import { TERMS_TYPES } from '../../core/model/terms-type';
import { PRINCIPLES } from '../../core/model/topic';
import { count, hash, name, quote, sentence, severity, short, time, webAddress } from './fields';
import { reading, settingChange, settingsAlert, settingsPage } from './settings-schemas';

const hostName = v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/));
const refusal = v.pipe(v.string(), v.regex(/^[a-z-]{1,32}$/));
const how = v.picklist(['visit', 'check', 'kept', 'import']);
const outcome = v.picklist(['first', 'same', 'changed', 'held', 'variant', 'reverted', 'refused']);
const verdict = v.picklist([
  'silent',
  'dated',
  'announced',
  'pending',
  'took-effect',
  'reverted',
  'editorial',
  'layout',
]);
const region = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const runs = v.array(v.tuple([count, count]));
const undoneBy = v.strictObject({ id: name, at: time, isPartlyBack: v.optional(v.literal(true)) });

const agreement = v.strictObject({ at: time, how: v.picklist(['set', 'signed-up', 'agreed']) });

const service = v.strictObject({
  id: name,
  name: short,
  hosts: v.pipe(v.array(hostName), v.maxLength(100)),
  watchedSince: time,
  isPaused: v.boolean(),
  isExample: v.boolean(),
  unwatchedAt: v.optional(time),
  agreements: v.optional(v.pipe(v.array(agreement), v.maxLength(MOST_AGREEMENTS))),
  readsSettings: v.optional(v.literal(true)),
  areSettingsMuted: v.optional(v.literal(true)),
});

const blocked = v.strictObject({ since: time, reason: refusal });
const chapterOf = v.strictObject({
  url: webAddress,
  since: time,
  isBare: v.optional(v.literal(true)),
  revision: v.optional(count),
  missedAt: v.optional(time),
});
const address = v.strictObject({
  url: webAddress,
  from: v.picklist(['declared', 'linked', 'visited', 'kept']),
  blocked: v.optional(blocked),
  failures: v.optional(count),
  nextCheckAt: v.optional(time),
  frameFailedAt: v.optional(time),
  replacedBy: v.optional(webAddress),
  chapterOf: v.optional(chapterOf),
});

const document = v.strictObject({
  id: name,
  serviceId: name,
  termsType: v.picklist(TERMS_TYPES),
  title: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  addresses: v.pipe(v.array(address), v.maxLength(100)),
  addedAt: time,
  isMuted: v.boolean(),
  lookedAt: v.optional(time),
  blocked: v.optional(blocked),
  failures: count,
  nextCheckAt: time,
  readsOnVisit: v.optional(v.literal(true)),
  chain: v.strictObject({ head: hash, length: count }),
});

const texts = v.strictObject({ documentId: name, first: count, texts: v.array(v.string()) });
const snapshot = v.strictObject({
  hash,
  documentId: name,
  mediaType: v.picklist(['text/html', 'application/pdf']),
  whole: v.optional(v.string()),
  pieces: v.optional(runs),
});

const joinedParts = v.pipe(
  v.array(v.strictObject({ url: webAddress, versionId: hash, held: v.optional(hash) })),
  v.maxLength(100),
);

const version = v.strictObject({
  id: hash,
  documentId: name,
  lineageId: name,
  textHash: hash,
  previousId: v.optional(hash),
  at: time,
  how,
  outcome: v.picklist(['first', 'changed', 'variant', 'reverted']),
  snapshot: v.union([hash, v.literal('')]),
  extractorRevision: count,
  words: count,
  index: count,
  isPart: v.optional(v.literal(true)),
  isImported: v.optional(v.literal(true)),
  parts: v.optional(joinedParts),
  title: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  lang: v.optional(short),
  region: v.optional(region),
  edition: v.optional(short),
  text: runs,
  reread: v.optional(v.strictObject({ revision: count, tries: count })),
});

const held = v.strictObject({
  textHash: hash,
  at: time,
  how,
  looks: v.optional(count),
  sketch: v.optional(v.pipe(v.array(count), v.maxLength(100))),
  disputes: v.optional(count),
  gone: v.optional(v.strictObject({ since: time, looks: count })),
});

const lineage = v.strictObject({
  id: name,
  documentId: name,
  lang: v.optional(short),
  regions: v.optional(v.pipe(v.array(region), v.maxLength(300))),
  shownAt: v.optional(time),
  beside: v.optional(v.strictObject({ lineageId: name, since: time, looks: count })),
  edition: v.optional(short),
  currentId: hash,
  how: v.optional(how),
  held: v.optional(held),
  lapsedAt: v.optional(time),
  steadySince: v.optional(time),
  earlier: v.pipe(v.array(v.strictObject({ textHash: hash, versionId: hash, until: time })), v.maxLength(1000)),
  volatile: v.array(short),
  seen: v.optional(v.record(how, hash)),
  changing: v.optional(v.array(v.strictObject({ context: short, values: v.array(v.string()), at: time }))),
  urls: v.array(webAddress),
  joined: v.optional(joinedParts),
  heldSnapshot: v.optional(hash),
  heldDiffers: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const sighting = v.strictObject({
  hash,
  previous: hash,
  documentId: name,
  index: count,
  at: time,
  how,
  url: webAddress,
  status: v.optional(count),
  serverDate: v.optional(short),
  snapshot: v.optional(hash),
  refusal: v.optional(refusal),
  outcome: v.optional(outcome),
  reason: v.optional(refusal),
  versionIds: v.optional(v.array(hash)),
  isImported: v.optional(v.literal(true)),
  waiting: v.optional(v.literal(1)),
  tries: v.optional(count),
});

/** Its judgement is not taken over: our own rules say it again. */
const change = v.strictObject({
  id: name,
  documentId: name,
  serviceId: name,
  beforeId: hash,
  afterId: hash,
  at: time,
  addedWords: count,
  removedWords: count,
  movedWords: count,
  outcome: v.picklist(['changed', 'reverted', 'variant']),
  judgedRevision: count,
  heard: v.optional(
    v.strictObject({ read: v.optional(severity), readAt: v.optional(time), notified: v.optional(severity) }),
  ),
  judgement: v.optional(v.unknown()),
  undoes: v.optional(v.pipe(v.array(name), v.maxLength(200))),
  isPartlyBack: v.optional(v.literal(true)),
  undoneBy: v.optional(undoneBy),
});

const alert = v.strictObject({
  id: name,
  documentId: name,
  serviceId: name,
  at: time,
  verdict,
  severity,
  headline: sentence,
  principle: v.optional(v.picklist(PRINCIPLES)),
  readAt: v.optional(time),
  undoneBy: v.optional(undoneBy),
  notifiedSeverity: v.optional(severity),
  loudness: count,
});

const notice = v.strictObject({
  id: hash,
  serviceId: name,
  documentId: v.optional(name),
  url: v.optional(webAddress),
  at: time,
  where: v.picklist(['site', 'document', 'preview', 'mail']),
  kind: v.picklist(['upcoming', 'recent']),
  quote,
  iso: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))),
  termsTypes: v.optional(v.array(v.picklist(TERMS_TYPES))),
  leadsToTerms: v.optional(v.boolean()),
  preview: v.optional(webAddress),
  isSummary: v.optional(v.literal(true)),
  isDayGiven: v.optional(v.literal(true)),
});

/** The pack itself is checked as one that is added. */
const rulePack = v.strictObject({ id: name, pack: v.unknown(), isOn: v.boolean(), addedAt: time });

/** What each line of a file may be; a field that is not named here makes the file broken. */
export const ROW_SCHEMAS = {
  services: service,
  documents: document,
  texts,
  snapshots: snapshot,
  versions: version,
  lineages: lineage,
  sightings: sighting,
  changes: change,
  alerts: alert,
  notices: notice,
  rulePacks: rulePack,
  settingsPages: settingsPage,
  readings: reading,
  settingChanges: settingChange,
  settingsAlerts: settingsAlert,
} as const;

type Schemas = typeof ROW_SCHEMAS;
/** The rows of a file by table. */
export type FileRows = { [Table in keyof Schemas]: v.InferOutput<Schemas[Table]>[] };

const block = v.strictObject({
  kind: v.picklist(['heading', 'paragraph', 'item', 'row', 'quote']),
  level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
  text: v.string(),
  marker: v.optional(v.string()),
});

const place = v.optional(count);

/** The content of a version, once its texts are put together. */
export const TERMS_SCHEMA = v.strictObject({
  title: v.optional(v.string()),
  termsType: v.optional(v.picklist(TERMS_TYPES)),
  lang: v.optional(short),
  region: v.optional(region),
  edition: v.optional(short),
  blocks: v.array(block),
  dates: v.array(
    v.strictObject({ kind: v.picklist(['updated', 'effective', 'published']), iso: short, quote, block: place }),
  ),
  notices: v.array(
    v.strictObject({
      kind: v.picklist(['upcoming', 'recent']),
      iso: v.optional(short),
      quote,
      block: place,
      preview: v.optional(webAddress),
      isSummary: v.optional(v.literal(true)),
    }),
  ),
});
