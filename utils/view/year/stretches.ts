import type { Sighting } from '../../core/model/capture';
import type { Time } from '../../core/model/hash';

const DAY = 86_400_000;
/** Checks come daily, and weekly where they fail: for longer, nobody looked. */
const LONG = 14 * DAY;

/** One look at a document. */
export interface Look {
  at: Time;
  /** Terms were read. */
  isRead: boolean;
}

interface Span {
  from: Time;
  to: Time;
}

/** A time in which nothing could be seen. */
export interface Stretch extends Span {
  kind: 'unlooked' | 'blocked';
}

export const lookOf = ({ at, outcome, refusal }: Pick<Sighting, 'at' | 'outcome' | 'refusal'>): Look => ({
  at,
  isRead: refusal === undefined && outcome !== 'refused',
});

const inOrder = (looks: readonly Look[], until: Time): Look[] =>
  looks.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);

/** From the first look that came to nothing to the next that was read. */
function blockedSpans(looks: readonly Look[], until: Time): Span[] {
  const spans: Span[] = [];
  let from: Time | undefined;
  for (const { at, isRead } of inOrder(looks, until)) {
    if (isRead && from !== undefined) spans.push({ from, to: at });
    from = isRead ? undefined : (from ?? at);
  }
  return from === undefined ? spans : [...spans, { from, to: until }];
}

function unlookedSpans(looks: readonly Look[], until: Time): Span[] {
  const times = inOrder(looks, until).map(({ at }) => at);
  return times
    .map((from, index) => ({ from, to: times[index + 1] ?? until }))
    .filter(({ from, to }) => to - from > LONG);
}

/** Where both are. */
const meet = (one: readonly Span[], other: readonly Span[]): Span[] =>
  one.flatMap((a) =>
    other
      .map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(({ from, to }) => from < to),
  );

/** Nobody ever looked, though somebody wanted to. */
export const neverLooked = (since: Time, until: Time): Stretch[] =>
  until - since > DAY ? [{ kind: 'unlooked', from: since, to: until }] : [];

/** When nobody looked at any of the documents for long, and when not one of them could be read; after the first look. */
export function stretchesOf(documents: readonly (readonly Look[])[], until: Time): Stretch[] {
  const seen = documents.filter((looks) => looks.length > 0);
  const [first = [], ...others] = seen.map((looks) => blockedSpans(looks, until));
  const blocked = others.reduce((spans, next) => meet(spans, next), first).filter(({ from, to }) => to - from > DAY);
  const isBlocked = ({ from, to }: Span): boolean => blocked.some((span) => span.from <= from && span.to >= to);
  const unlooked = unlookedSpans(seen.flat(), until).filter((span) => !isBlocked(span));
  return [
    ...blocked.map((span): Stretch => ({ kind: 'blocked', ...span })),
    ...unlooked.map((span): Stretch => ({ kind: 'unlooked', ...span })),
  ];
}
