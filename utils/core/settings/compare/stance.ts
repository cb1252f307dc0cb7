import type { Direction } from '../../model/judgement';
import type { Setting } from '../../model/setting';
import { rankOfAudience } from '../exposure/audience';
import { twoStateOf } from '../exposure/choices/two-state';
import { foldLabel } from '../exposure/words/fold-label';

/** A value for comparing: `Yes`, `On` and `on` are one. */
export const plainValue = (text: string): string => twoStateOf(text) ?? foldLabel(text);

const rankOf = (text: string): number | undefined =>
  twoStateOf(text) === undefined ? rankOfAudience(text) : undefined;

const isSameValue = (a: string, b: string): boolean => {
  const rank = rankOf(a);
  return plainValue(a) === plainValue(b) || (rank !== undefined && rank === rankOf(b));
};

/** `Anyone` that is `Everyone` now, not one of two circles that both can be chosen. */
function isReworded(before: Setting, after: Setting): boolean {
  if (!isSameValue(before.value, after.value)) return false;
  const rank = rankOf(before.value);
  if (after.options) return !after.options.some((option) => plainValue(option) === plainValue(before.value));
  return rank === 0 || rank === 5;
}

const hasOtherValue = (before: Setting, after: Setting): boolean =>
  plainValue(before.value) !== plainValue(after.value) && !isReworded(before, after);

/** Whether it stands where it exposes least; nothing where that is not known. */
export const isCareful = ({ value, conservative }: Setting): boolean | undefined =>
  conservative === undefined ? undefined : isSameValue(value, conservative);

/** Whether the same two states mean the opposite. */
export function isTurned(before: Setting, after: Setting): boolean {
  const [was, is] = [before.conservative, after.conservative].map((text) => text && twoStateOf(text));
  return was !== undefined && is !== undefined && was !== '' && was !== is;
}

/** Whether what people reach by it changed: values of one label, exposure of two. */
export function hasMoved(before: Setting, after: Setting): boolean {
  const isSameLabel = foldLabel(before.name) === foldLabel(after.name);
  const [was, is] = [isCareful(before), isCareful(after)];
  if (isSameLabel && !isTurned(before, after)) return hasOtherValue(before, after);
  if (was === undefined || is === undefined) return hasOtherValue(before, after);
  if (was !== is) return true;
  const areTwoStates = twoStateOf(before.value) !== undefined && twoStateOf(after.value) !== undefined;
  return !was && !areTwoStates && before.exposure !== after.exposure;
}

/** Of a move; neutral where one of the two cannot be weighed. */
export function directionOfMove(before: Setting, after: Setting): Direction {
  const [was, is] = [isCareful(before), isCareful(after)];
  if (was !== undefined && is !== undefined && was !== is) return was ? 'worse' : 'better';
  const [from, to] = [before.exposure, after.exposure];
  if (from === undefined || to === undefined || from === to) return 'neutral';
  return to > from ? 'worse' : 'better';
}
