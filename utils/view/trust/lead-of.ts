import type { Time } from '../../core/model/hash';
import type { Judgement } from '../../core/model/judgement';
import type { Sentence } from '../../core/model/sentence';

const DAY = 86_400_000;

/** From which day a change is to hold, and how many days before it people could know. */
export interface Lead {
  day?: Time;
  days?: number;
}

const TOLD_BY = /^judge\.evidence\.(?:notice-|summary)/;

const timeIn = (sentence: Sentence | undefined, name: string): Time | undefined => {
  const value = sentence?.values?.[name];
  return typeof value === 'number' ? value : undefined;
};

const daysBetween = (from: Time, to: Time): number => Math.max(0, Math.round((to - from) / DAY));

/** As the evidence of its judgement has it: `at` is when the new text was first seen. */
export function leadOf(at: Time, { verdict, evidence }: Pick<Judgement, 'verdict' | 'evidence'>): Lead {
  const said = (id: string): Sentence | undefined => evidence.find((sentence) => sentence.id === id);
  const lead = said('judge.evidence.lead-time');
  const held = timeIn(said('judge.evidence.holds-from'), 'date');
  const day = timeIn(lead, 'date') ?? (held !== undefined && held > at ? held : undefined);
  const days = timeIn(lead, 'days');
  if (day !== undefined) return { day, days: Math.max(days ?? 0, daysBetween(at, day)) };
  if (verdict === 'took-effect') return leadOfTaken(said);
  // What was first seen with the new text itself was told of, and not ahead.
  const notice = timeIn(
    evidence.find(({ id }) => TOLD_BY.test(id)),
    'date',
  );
  return notice !== undefined && notice >= at ? { days: 0 } : {};
}

/** From when the announced text was first seen. */
function leadOfTaken(said: (id: string) => Sentence | undefined): Lead {
  const day = timeIn(said('judge.evidence.took-effect-on'), 'date');
  const seen = timeIn(said('judge.evidence.seen-between'), 'before');
  if (day === undefined) return {};
  return seen === undefined ? { day } : { day, days: daysBetween(seen, day) };
}
