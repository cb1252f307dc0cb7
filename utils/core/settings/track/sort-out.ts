import type { Setting } from '../../model/setting';
import { foldLabel } from '../exposure/words/fold-label';
import { conditionOf, isAwayByCondition, isMove, isParentThere, type Move, nearestMove } from './conditions';
import { isGone, type Observed, observeCome, observeGone, type Sight } from './observe';
import type { Condition, KnownSetting } from './page-state';

/** Everything a reading shows, put in its place. */
export interface Sorted {
  /** To be told, once a second look agrees. */
  observed: Observed[];
  /** Came or went with another setting of the same visit: told at once, and learned. */
  conditional: { child: KnownSetting | Setting; move: Move }[];
  conditions: Condition[];
  /** Not there, as its condition says. */
  away: KnownSetting[];
  /** Taken in without a word. */
  quiet: Setting[];
}

/** More of a page gone than this, and it has another layout. */
const MOST_GONE = 0.4;
const FEWEST_GONE = 3;

/** What else is known when a reading is sorted out. */
export interface Beside {
  /** The page was read before in the same visit. */
  isMidVisit: boolean;
  /** The user touched something of it. */
  isUserActive: boolean;
  waitingKeys: ReadonlySet<string>;
  /** Settings that other pages of the service show. */
  elsewhere: readonly Setting[];
}

export function sortOut(sight: Sight, beside: Beside): Sorted {
  const sorted: Sorted = { observed: [], conditional: [], conditions: [], away: [], quiet: [] };
  const moves = beside.isMidVisit ? sight.altered.filter(isMove).filter(({ key }) => !beside.waitingKeys.has(key)) : [];
  const gone = sortGone(sight, { moves, beside, sorted });
  const isOtherLayout = hasOtherLayout(sight, gone);
  if (isOtherLayout) {
    const sure = sight.altered.filter(
      (one) => isMove(one) && foldLabel(one.known.setting.name) === foldLabel(one.after.name),
    );
    sorted.observed.push({ key: 'layout', state: 'layout-changed', direction: 'neutral' }, ...sure);
    return sorted;
  }
  sorted.observed.push(...sight.altered, ...gone.map(observeGone));
  sortCome(sight, { moves, beside, sorted });
  return sorted;
}

interface Parts {
  moves: readonly Move[];
  beside: Beside;
  sorted: Sorted;
}

function sortGone(sight: Sight, { moves, beside, sorted }: Parts): KnownSetting[] {
  const placeOf = (one: KnownSetting): number => sight.state.known.indexOf(one);
  const left: KnownSetting[] = [];
  for (const known of sight.gone.filter((one) => isGone(one, sight.reading))) {
    const move = nearestMove(moves, placeOf(known), (one) => placeOf(one.known));
    const isElsewhere = beside.elsewhere.some(({ name }) => foldLabel(name) === foldLabel(known.setting.name));
    if (isAwayByCondition(known, sight)) sorted.away.push(known);
    else if (move && !beside.waitingKeys.has(`removed|${known.number}`)) {
      sorted.away.push(known);
      sorted.conditional.push({ child: known, move });
      sorted.conditions.push(conditionOf(known.number, move, 'before'));
    } else if (!isElsewhere && (!known.isAway || isParentThere(known, sight))) left.push(known);
  }
  return left;
}

function hasOtherLayout({ state, reading }: Sight, gone: readonly KnownSetting[]): boolean {
  const there = state.known.filter(({ isAway }) => !isAway).length;
  return !reading.isPartial && gone.length >= FEWEST_GONE && gone.length > MOST_GONE * there;
}

function sortCome(sight: Sight, { moves, beside, sorted }: Parts): void {
  const { settings } = sight.reading;
  for (const setting of sight.come) {
    const observed = observeCome(setting);
    const move = nearestMove(moves, settings.indexOf(setting), ({ after }) => settings.indexOf(after));
    const isWaiting = beside.waitingKeys.has(observed.key);
    if (move && !isWaiting) sorted.conditional.push({ child: setting, move });
    else if (isWaiting || isNews(setting, sight, beside)) sorted.observed.push(observed);
    else sorted.quiet.push(setting);
  }
}

/** Nothing is new on a page that was never whole, or that the user is unfolding; nor what stood there unread, or on another page. */
function isNews(setting: Setting, { state }: Sight, { isMidVisit, isUserActive, elsewhere }: Beside): boolean {
  const name = foldLabel(setting.name);
  const isKnownName = (other: string): boolean => foldLabel(other) === name;
  if (!state.isWhole || (isMidVisit && isUserActive)) return false;
  return !state.unreadable.some(isKnownName) && !elsewhere.some((other) => isKnownName(other.name));
}
