import * as v from 'valibot';
import { PRINCIPLES } from '../../core/model/topic';
import { count, hash, name, sentence, severity, short, time, webAddress } from './fields';

/** What a page may say: no more than is taken from one. */
const text = v.pipe(v.string(), v.maxLength(1_000));
const list = <Entry extends v.GenericSchema>(entry: Entry, most: number) => v.pipe(v.array(entry), v.maxLength(most));
const path = list(text, 8);
const yes = v.optional(v.literal(true));
const pageId = v.pipe(v.string(), v.maxLength(1_000));

const setting = v.strictObject({
  id: hash,
  name: text,
  path,
  kind: v.picklist(['switch', 'checkbox', 'radio', 'select', 'row']),
  value: text,
  options: v.optional(list(text, 300)),
  description: v.optional(text),
  isDisabled: yes,
  needsSending: v.optional(v.boolean()),
  isUnverified: yes,
  exposure: v.optional(v.picklist([0, 1, 2, 3, 4, 5])),
  conservative: v.optional(text),
  certainty: v.picklist(['stated', 'possible', 'unknown']),
});

const unreadable = v.strictObject({
  name: v.optional(text),
  reason: v.picklist(['closed-root', 'hidden-semantics', 'other-frame', 'no-name', 'no-value']),
});

const touch = v.strictObject({ name: text, path, at: time, by: v.picklist(['pointer', 'key']) });

const attribution = v.picklist(['you-here', 'page-without-you', 'between-visits', 'you-elsewhere']);

const change = v.strictObject({
  state: v.picklist([
    ...(['silent-flip', 'user-change', 'new-permissive', 'new-conservative', 'new-unknown', 'removed'] as const),
    ...(['renamed', 'inverted', 'options-changed', 'scope-changed', 'conditional', 'layout-changed'] as const),
  ]),
  pageId,
  serviceId: name,
  before: v.optional(setting),
  after: v.optional(setting),
  direction: v.picklist(['worse', 'better', 'neutral']),
  attribution,
  claimedFrom: v.optional(attribution),
  since: time,
  at: time,
  movedTogether: count,
  parentName: v.optional(text),
});

const state = v.strictObject({
  pageId,
  lang: v.optional(short),
  isWhole: v.boolean(),
  visit: short,
  readings: count,
  nextNumber: count,
  known: list(v.strictObject({ number: count, setting, seenAt: time, isAway: yes }), 5_000),
  waiting: list(
    v.strictObject({
      ...{ key: v.string(), number: v.optional(count), change, visit: short, reading: count, isTouched: yes },
    }),
    5_000,
  ),
  touches: list(v.strictObject({ name: text, path, at: time, visit: short }), 5_000),
  conditions: list(v.strictObject({ child: count, parent: count, value: text }), 5_000),
  unreadable: list(text, 5_000),
});

const page = { pageId, serviceId: name, pageKey: text, account: v.pipe(v.string(), v.regex(/^[\da-f]{0,16}$/)) };

export const settingsPage = v.strictObject({
  id: pageId,
  serviceId: name,
  pageKey: text,
  account: page.account,
  address: v.optional(webAddress),
  count,
  firstReadAt: time,
  readAt: time,
  state,
  weighedBy: short,
  contentHash: hash,
  sent: v.strictObject({ visit: short, count }),
  touches: list(touch, 200),
  wanted: v.optional(list(v.strictObject({ id: hash, value: text }), 5_000)),
  storedBytes: count,
});

export const reading = v.strictObject({
  ...page,
  index: count,
  lang: v.optional(short),
  at: time,
  visit: short,
  settings: list(setting, 5_000),
  unreadable: list(unreadable, 5_000),
  isPartial: v.boolean(),
  touches: list(touch, 500),
});

const evidence = list(sentence, 100);
const finding = v.strictObject({
  ...{ change, severity, headline: sentence, evidence },
  principle: v.picklist(PRINCIPLES),
});

export const settingChange = v.strictObject({
  id: hash,
  pageId,
  serviceId: name,
  at: time,
  judgement: v.strictObject({
    ...{ severity, headline: sentence, evidence, rulesRevision: count },
    findings: v.pipe(list(finding, 5_000), v.minLength(1)),
  }),
});

export const settingsAlert = v.strictObject({
  id: hash,
  serviceId: name,
  at: time,
  severity,
  headline: sentence,
  about: v.literal('settings'),
  state: change.entries.state,
  principle: v.optional(v.picklist(PRINCIPLES)),
  readAt: v.optional(time),
  notifiedSeverity: v.optional(severity),
  loudness: count,
});
