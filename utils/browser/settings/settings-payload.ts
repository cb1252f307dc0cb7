import * as v from 'valibot';
import type { ShownPage, Touch } from '../../core/model/setting';

/** What a page of settings shows at one moment, and what the user touched since the last time that was sent. */
export interface SettingsSeen {
  url: string;
  /** Of the time that the page is open. */
  visit: string;
  /** Counts what that visit sent. */
  count: number;
  /** Of whoever is signed in; only a salted tag of it is kept. */
  handle?: string;
  /** Texts that name them: nothing that holds one is kept as it is. */
  names: string[];
  touches: Touch[];
  /** Absent where only touches are told. */
  shown?: ShownPage;
}

/** More characters than this in all are no page of settings. */
const MOST_CHARACTERS = 2_000_000;

const text = v.pipe(v.string(), v.maxLength(1_000));
const path = v.pipe(v.array(text), v.maxLength(8));
const yes = v.optional(v.literal(true));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const setting = v.object({
  name: text,
  path,
  kind: v.picklist(['switch', 'checkbox', 'radio', 'select', 'row']),
  value: text,
  options: v.optional(v.pipe(v.array(text), v.maxLength(300))),
  description: v.optional(text),
  isDisabled: yes,
  isUnverified: yes,
  needsSending: v.optional(v.boolean()),
});

const shown = v.object({
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  settings: v.pipe(v.array(setting), v.maxLength(1_000)),
  unreadable: v.pipe(
    v.array(
      v.object({
        name: v.optional(text),
        reason: v.picklist(['closed-root', 'hidden-semantics', 'other-frame', 'no-name', 'no-value']),
      }),
    ),
    v.maxLength(1_000),
  ),
  isPartial: yes,
});

const touch = v.object({
  name: text,
  path,
  at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
  by: v.picklist(['pointer', 'key']),
});

const seen = v.object({
  url: v.pipe(v.string(), v.maxLength(4_096)),
  visit: v.pipe(v.string(), v.regex(/^[\da-f-]{8,64}$/)),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  handle: v.optional(name),
  names: v.pipe(v.array(name), v.maxLength(10)),
  touches: v.pipe(v.array(touch), v.maxLength(200)),
  shown: v.optional(shown),
});

/** Rebuilt from its checked fields alone; `undefined` when anything about it is wrong or too much. */
export function readSettingsSeen(value: unknown): SettingsSeen | undefined {
  const parsed = v.safeParse(seen, value);
  if (!parsed.success || JSON.stringify(parsed.output).length > MOST_CHARACTERS) return undefined;
  const { url } = parsed.output;
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? (parsed.output as SettingsSeen) : undefined;
}
