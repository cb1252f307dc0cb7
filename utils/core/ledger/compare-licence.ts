import type { Direction } from '../model/judgement';
import { type GivenSlot, LICENCE_SERVES, LICENCE_SLOTS, type LicenceMove, type LicenceState } from '../model/licence';

/**
 * What the later state says otherwise, in the order of the slots. A promise that went is worse though no word came; who
 * else receives the content, and what a promise leaves out, is worse when there is more of it.
 */
export const compareLicence = (before: LicenceState, after: LicenceState): LicenceMove[] =>
  LICENCE_SLOTS.flatMap((slot): LicenceMove[] => {
    const [old, now] = [before[slot], after[slot]];
    const serves = LICENCE_SERVES[slot];
    const direction = (byService: Direction, byReader: Direction): Direction =>
      serves === 'service' ? byService : serves === 'reader' ? byReader : 'neutral';
    if (old === undefined && now === undefined) return [];
    if (old === undefined)
      return [{ slot, change: 'new', direction: direction('worse', 'better'), values: [], after: now }];
    if (now === undefined)
      return [{ slot, change: 'gone', direction: direction('better', 'worse'), values: [], before: old }];
    const sides = { before: old, after: now };
    const more = valuesOnlyIn(now, old);
    if (more.length > 0) return [{ slot, change: 'more', direction: 'worse', values: more, ...sides }];
    const less = valuesOnlyIn(old, now);
    return less.length > 0 ? [{ slot, change: 'less', direction: 'better', values: less, ...sides }] : [];
  });

const valuesOnlyIn = ({ values }: GivenSlot, other: GivenSlot): string[] =>
  values.filter((value) => !other.values.includes(value));
