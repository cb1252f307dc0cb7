import type { Setting, SettingChange } from '../../model/setting';
import { foldLabel } from '../exposure/words/fold-label';
import type { Sight } from './observe';
import type { KnownSetting, WaitingChange } from './page-state';

const isFlip = ({ state }: SettingChange): boolean => state === 'silent-flip' || state === 'user-change';

/** How many others moved with it, touched by nobody. */
export function movedWith(one: WaitingChange, all: readonly WaitingChange[]): number {
  return all.filter(
    (other) => other !== one && isFlip(other.change) && !other.isTouched && other.reading === one.reading,
  ).length;
}

/** A known setting after a change of it holds. */
export function settleChange(known: Setting, { state, after }: SettingChange): Setting {
  if (!after) return known;
  // Each difference holds by itself: a value may still be waiting when other options are certain.
  if (state === 'options-changed') return { ...known, options: after.options, conservative: after.conservative };
  if (state === 'scope-changed') return { ...after, value: known.value };
  return after;
}

/** Known settings that this reading shows: as they are read where nothing waits, else as they were. */
export function seeAgain(sight: Sight, waiting: readonly WaitingChange[]): Map<number, KnownSetting> {
  const held = new Set(waiting.map(({ number }) => number));
  return new Map(
    sight.same.map(([{ number, setting, seenAt }, after]) => {
      // A state that cannot be trusted takes the place of none that could.
      const isHeld = held.has(number) || (after.isUnverified === true && !setting.isUnverified);
      return [number, { number, setting: isHeld ? setting : after, seenAt: isHeld ? seenAt : sight.reading.at }];
    }),
  );
}

/** What waits, and this reading neither shows nor denies: the place was not seen. */
export function isStillOpen({ change, key, number }: WaitingChange, sight: Sight): boolean {
  if (key === 'layout' || change.state === 'removed') return sight.reading.isPartial;
  const name = foldLabel((change.before ?? change.after)?.name ?? '');
  const isSeen = sight.same.some(([known]) => known.number === number);
  const isUnreadable = sight.reading.unreadable.some((one) => one.name !== undefined && foldLabel(one.name) === name);
  return !isSeen && (sight.reading.isPartial || isUnreadable);
}
