import type { Time } from '../../core/model/hash';
import type { Severity, Verdict } from '../../core/model/judgement';
import type { MarkKind, YearLine, YearSeen } from '../../core/model/year/year-line';
import type { Stretch } from './stretches';

export interface YearGrounds {
  now: Time;
  /** Nobody looked before. */
  since: Time;
  seen: readonly YearSeen[];
  stretches: readonly Stretch[];
}

const KINDS: Record<Verdict, MarkKind> = {
  silent: 'silent',
  dated: 'dated',
  announced: 'told',
  pending: 'told',
  'took-effect': 'told',
  reverted: 'back',
  editorial: 'edit',
  layout: 'edit',
};

export const kindOf = (verdict: Verdict, severity: Severity): MarkKind =>
  severity === 0 && verdict !== 'took-effect' ? 'edit' : KINDS[verdict];

/** A year ago, on the first of the month after: eleven whole months and this one. */
export const yearBefore = (now: Time): Time => {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth() - 11, 1).getTime();
};

const WIDTH = 12;

/** Where each month of the year begins, and where the last one ends. */
function monthsFrom(from: Time): Time[] {
  const first = new Date(from);
  return Array.from({ length: WIDTH + 1 }, (_, index) =>
    new Date(first.getFullYear(), first.getMonth() + index, 1).getTime(),
  );
}

const monthOf = (at: Time, starts: readonly Time[]): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= at),
  );

/** Each month takes as much room as any other; today stands where it is in the last. */
function placeOf(at: Time, starts: readonly Time[]): number {
  const index = monthOf(at, starts);
  const [start = at, end = at] = [starts[index], starts[index + 1]];
  return Math.min(1, (index + (end > start ? (at - start) / (end - start) : 0)) / WIDTH);
}

/** Loudest last, so that it lies on top; what was seen at one moment keeps its order. */
const byLoudness = (a: YearSeen, b: YearSeen): number => a.severity - b.severity || a.at - b.at;

const isSilent = ({ kind }: YearSeen): boolean => kind === 'silent' || kind === 'dated';

function countSeen(marks: readonly YearSeen[]) {
  const silent = marks.filter(isSilent);
  return {
    silent: silent.length,
    told: marks.filter(({ kind }) => kind === 'told').length,
    back: marks.filter(({ kind }) => kind === 'back').length,
    settings: marks.filter(({ kind }) => kind === 'setting').length,
    lastAt: silent.reduce<Time | undefined>((last, { at }) => Math.max(last ?? at, at), undefined),
  };
}

/** The last twelve months: what was seen when, and when nothing could be seen. Places are shares of the line. */
export function yearLine({ now, since, seen, stretches }: YearGrounds): YearLine {
  const from = yearBefore(now);
  const starts = monthsFrom(from);
  const place = (at: Time): number => placeOf(Math.min(Math.max(at, from), now), starts);
  const marks = seen
    .filter(({ at }) => at >= from)
    .map((one) => ({ ...one, at: Math.min(one.at, now) }))
    .sort(byLoudness)
    .map((one) => ({ ...one, place: place(one.at) }));
  const begin = Math.min(since, now, ...marks.map(({ at }) => at), ...stretches.map((one) => one.from));
  const months = starts.slice(0, WIDTH).map((at) => ({ at, marks: [] as typeof marks }));
  for (const mark of marks) months[monthOf(mark.at, starts)]?.marks.unshift(mark);
  return {
    ...{ from, months, marks },
    today: place(now),
    watchedSince: begin > from ? begin : undefined,
    start: place(begin),
    stretches: stretches
      .filter(({ to }) => to > from)
      .map((one) => ({ ...one, start: place(one.from), end: place(one.to) })),
    counts: countSeen(marks),
  };
}
