import type { Direction } from '../model/judgement';
import {
  type GivenSlot,
  LICENCE_SERVES,
  LICENCE_SLOTS,
  type LicenceMove,
  type LicenceSlot,
  type LicenceState,
} from '../model/licence';

/** Limits of a licence: where there is none any more, there is nothing to limit. */
const LIMITS: ReadonlySet<LicenceSlot> = new Set(['ends-on-deletion', 'purpose-limit']);

/** Whoever posts shows it to other members, by machines that somebody else may run. */
const EXPECTED: ReadonlySet<string> = new Set(['users', 'service-providers']);

/**
 * What the later state says otherwise, in the order of the slots. A promise that went is worse though no word came; who
 * else receives the content, and what a promise leaves out, is worse when there is more of it.
 */
export function compareLicence(before: LicenceState, after: LicenceState, isGrantedElsewhere = false): LicenceMove[] {
  const hasLapsed = before.granted !== undefined && after.granted === undefined && !isGrantedElsewhere;
  return LICENCE_SLOTS.flatMap((slot): LicenceMove[] => {
    const [old, now] = [before[slot], after[slot]];
    if (old && now) return compareValues(slot, old, now);
    if (now) return [{ slot, change: 'new', direction: directionOf(slot, 'worse', 'better'), values: [], after: now }];
    if (old === undefined) return [];
    const direction = hasLapsed && LIMITS.has(slot) ? 'neutral' : directionOf(slot, 'better', 'worse');
    return [{ slot, change: 'gone', direction, values: [], before: old }];
  });
}

function directionOf(slot: LicenceSlot, ofService: Direction, ofReader: Direction): Direction {
  const serves = LICENCE_SERVES[slot];
  return serves === 'service' ? ofService : serves === 'reader' ? ofReader : 'neutral';
}

function compareValues(slot: LicenceSlot, before: GivenSlot, after: GivenSlot): LicenceMove[] {
  const towards = (values: string[], direction: Direction): Direction =>
    values.every((value) => EXPECTED.has(value)) ? 'neutral' : direction;
  const more = valuesOnlyIn(after, before);
  if (more.length > 0)
    return [{ slot, change: 'more', direction: towards(more, 'worse'), values: more, before, after }];
  const less = valuesOnlyIn(before, after);
  return less.length === 0
    ? []
    : [{ slot, change: 'less', direction: towards(less, 'better'), values: less, before, after }];
}

const valuesOnlyIn = ({ values }: GivenSlot, other: GivenSlot): string[] =>
  values.filter((value) => !other.values.includes(value));
