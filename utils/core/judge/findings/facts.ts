import type { Clause, Match } from '../../model/clause';
import type { Direction } from '../../model/judgement';

/** One thing that a clause says: a frame, or a value in one of its slots. */
export interface Fact {
  /** `content-licence.grant` or `content-licence.grant#scope=perpetual` */
  key: string;
  slot?: string;
  value?: string;
  match: Match;
}

/** Values that serve the reader, though they stand in a clause that does not; the other way round in one that does. */
const TURNING_SLOTS = new Set(['purpose', 'ownership', 'choice', 'condition', 'protection', 'exception']);
/** Values in these slots of a protective frame say nothing about how far it reaches. */
const QUIET_SLOTS = new Set(['recipients', 'sources', 'acts', 'for', 'how', 'age']);

export function factsOf(clause: Clause): Fact[] {
  return clause.matches
    .filter(({ certainty }) => certainty === 'stated')
    .flatMap((match) => {
      const key = match.frame ?? match.topic;
      const values = Object.entries(match.slots).flatMap(([slot, list]) =>
        list.map((value) => ({ key: `${key}#${slot}=${value}`, slot, value, match })),
      );
      return [{ key, match }, ...values];
    });
}

export function countFacts(clauses: readonly Clause[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of clauses.flatMap(factsOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A limit within a clause that came or went as a whole came or went with it, and is neither gain nor loss. */
export const isLimitWithin = ({ match, slot }: Fact): boolean =>
  slot !== undefined && match.stance === 'adverse' && TURNING_SLOTS.has(slot);

const turn = (direction: Direction): Direction =>
  direction === 'worse' ? 'better' : direction === 'better' ? 'worse' : 'neutral';

/** Whom it serves when this fact is new; when it is gone, the other way round. */
export function directionWhenNew({ match, slot }: Fact): Direction {
  if (match.stance === 'neutral') return 'neutral';
  const direction: Direction = match.stance === 'adverse' ? 'worse' : 'better';
  if (slot === undefined) return direction;
  if (match.stance === 'protective') {
    if (slot === 'exception') return 'worse';
    return QUIET_SLOTS.has(slot) ? 'neutral' : direction;
  }
  return TURNING_SLOTS.has(slot) ? turn(direction) : direction;
}

export const directionWhenGone = (fact: Fact): Direction => turn(directionWhenNew(fact));
