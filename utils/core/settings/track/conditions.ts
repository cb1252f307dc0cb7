import type { Setting } from '../../model/setting';
import { plainValue } from '../compare/stance';
import type { Observed, Sight } from './observe';
import type { Condition, KnownSetting } from './page-state';

/** A setting that moved in this very reading, among the same visit. */
export type Move = Observed & { known: KnownSetting; after: Setting };

export const isMove = (one: Observed): one is Move =>
  one.state === 'silent-flip' && one.known !== undefined && one.after !== undefined;

/** Which of several moves it hangs on: the nearest on the page. */
export function nearestMove(moves: readonly Move[], place: number, placeOf: (move: Move) => number): Move | undefined {
  return moves.toSorted((a, b) => Math.abs(placeOf(a) - place) - Math.abs(placeOf(b) - place))[0];
}

/** Whether its absence is known to come from how another setting stands now. */
export function isAwayByCondition(known: KnownSetting, { state, same }: Sight): boolean {
  const mine = state.conditions.filter(({ child }) => child === known.number);
  return mine.some(({ parent, value }) => {
    const now = same.find(([{ number }]) => number === parent)?.[1];
    return now !== undefined && plainValue(now.value) !== value;
  });
}

/** Whether the page shows what it hangs on. */
export const isParentThere = (known: KnownSetting, { state, same }: Sight): boolean =>
  state.conditions.some(
    ({ child, parent }) => child === known.number && same.some(([{ number }]) => number === parent),
  );

/** What is learned when a setting went (`before`) or came (`after`) with a move of another. */
export const conditionOf = (child: number, move: Move, was: 'before' | 'after'): Condition => ({
  child,
  parent: move.known.number,
  value: plainValue(was === 'before' ? move.known.setting.value : move.after.value),
});
