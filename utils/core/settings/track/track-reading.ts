import type { Reading, Setting, SettingChange } from '../../model/setting';
import { plainValue } from '../compare/stance';
import { matchSettings } from '../match/match-settings';
import { conditionOf } from './conditions';
import { beginWaiting, hearLate, isConfirmed } from './confirm';
import { observe, type Sight } from './observe';
import { beginInOtherLanguage, isOtherLanguage } from './other-language';
import {
  beginPage,
  type KnownSetting,
  type KnownTouch,
  namesOf,
  type SettingsPageState,
  type WaitingChange,
} from './page-state';
import { isStillOpen, movedWith, seeAgain, settleChange } from './settle';
import { type Sorted, sortOut } from './sort-out';
import { isTouchOf, touchesFor } from './touches';

/** What a reading does to what is known of its page. */
export interface Tracked {
  state: SettingsPageState;
  /** Confirmed by a second look. */
  changes: SettingChange[];
  /** Seen once; nothing is said of them yet. */
  waiting: SettingChange[];
}

/** `elsewhere`: settings of the same account that other pages of the service show; what moved there is neither new nor removed. */
export function trackReading(
  before: SettingsPageState | undefined,
  reading: Reading,
  elsewhere: readonly Setting[] = [],
): Tracked {
  if (before === undefined || before.pageId !== reading.pageId) return quietly(beginPage(reading));
  // Not there yet, or nobody is signed in any more.
  if (reading.settings.length === 0) return quietly(before);
  if (isOtherLanguage(before, reading)) return quietly(beginInOtherLanguage(before, reading));
  const state: SettingsPageState = { ...before, readings: before.readings + 1 };
  const touches = touchesFor(before, reading);
  const matching = matchSettings(
    state.known.map(({ setting }) => setting),
    reading.settings,
  );
  const sight = observe(state, reading, matching);
  const sorted = sortOut(sight, {
    isMidVisit: before.visit === reading.visit,
    isUserActive: touches.some(({ visit }) => visit === reading.visit),
    waitingKeys: new Set(state.waiting.map(({ key }) => key)),
    elsewhere,
  });
  return takeIn(sight, sorted, touches);
}

const quietly = (state: SettingsPageState): Tracked => ({ state, changes: [], waiting: [] });

function takeIn(sight: Sight, sorted: Sorted, touches: readonly KnownTouch[]): Tracked {
  const { state, reading } = sight;
  const looked = lookAgain(sight, sorted, touches);
  const confirmed = looked.filter((one) => isConfirmed(one, reading));
  const changes = confirmed.map((one) => ({ ...one.change, movedTogether: movedWith(one, looked) }));
  const waiting = looked.filter((one) => !confirmed.includes(one));
  const isAnew = changes.some((change) => change.state === 'layout-changed');
  const draft = { ...state, waiting: isAnew ? [] : waiting, touches: leftOver(touches, confirmed, reading) };
  const next = isAnew ? beginLayout(draft, sight) : settle(draft, { sight, sorted, confirmed });
  const told = sorted.conditional.map(({ child, move }) => conditionalChange(child, move.after, sight));
  return { state: next, changes: [...changes, ...told], waiting: next.waiting.map(({ change }) => change) };
}

/** What waited and is seen again, what is seen first, and what could not be seen. */
function lookAgain(sight: Sight, { observed }: Sorted, touches: readonly KnownTouch[]): WaitingChange[] {
  const { state, reading } = sight;
  const seen = observed.map((one) => {
    const waited = state.waiting.find(({ key }) => key === one.key);
    const kept = waited && (one.known ? hearLate(waited, reading) : keepArrival(waited, one.after, touches));
    return kept ?? beginWaiting(one, reading, { state, touches });
  });
  const open = state.waiting.filter(({ key }) => !seen.some((one) => one.key === key));
  return [...seen, ...open.filter((one) => isStillOpen(one, sight))];
}

/** What is new counts as it came, whatever the user then makes of it; where nobody touched it, it had not settled. */
function keepArrival(
  waiting: WaitingChange,
  now: Setting | undefined,
  touches: readonly KnownTouch[],
): WaitingChange | undefined {
  const { after } = waiting.change;
  if (waiting.isTouched || !now || !after || plainValue(after.value) === plainValue(now.value)) return waiting;
  return touches.some((touch) => isTouchOf(touch, now, [now])) ? { ...waiting, isTouched: true } : undefined;
}

function conditionalChange(child: KnownSetting | Setting, parent: Setting, { state, reading }: Sight): SettingChange {
  const { pageId, serviceId, at } = reading;
  const isKnown = 'setting' in child;
  return {
    state: 'conditional',
    ...{ pageId, serviceId, at, direction: 'neutral', movedTogether: 0, parentName: parent.name },
    ...(isKnown ? { before: child.setting } : { after: child }),
    attribution: 'page-without-you',
    since: isKnown ? child.seenAt : Math.max(at, ...state.known.map(({ seenAt }) => seenAt)),
  };
}

/** A touch that a change has explained explains no other. */
function leftOver(touches: readonly KnownTouch[], confirmed: readonly WaitingChange[], reading: Reading): KnownTouch[] {
  const used = confirmed.filter(({ isTouched }) => isTouched).flatMap(({ change }) => [change.before, change.after]);
  return touches.filter(
    (touch) =>
      touch.visit === reading.visit && !used.some((setting) => setting && isTouchOf(touch, setting, reading.settings)),
  );
}

/** What is confirmed of a setting that a new layout still shows stays told; everything else begins anew. */
function beginLayout(state: SettingsPageState, { reading }: Sight): SettingsPageState {
  return { ...beginPage(reading), readings: state.readings, touches: state.touches };
}

interface Settling {
  sight: Sight;
  sorted: Sorted;
  confirmed: readonly WaitingChange[];
}

function settle(state: SettingsPageState, { sight, sorted, confirmed }: Settling): SettingsPageState {
  const { reading } = sight;
  const changeOf = Map.groupBy(confirmed, ({ number }) => number);
  const seen = seeAgain(sight, [...state.waiting, ...confirmed]);
  const isOff = new Set(sorted.away.map(({ number }) => number));
  const kept = state.known.flatMap((known): KnownSetting[] => {
    const mine = changeOf.get(known.number) ?? [];
    if (mine.some(({ change }) => change.state === 'removed')) return [];
    if (isOff.has(known.number)) return [{ ...known, isAway: true }];
    const now = seen.get(known.number) ?? known;
    const setting = mine.reduce((was, { change }) => settleChange(was, change), now.setting);
    return [{ ...now, setting, seenAt: mine.length > 0 ? reading.at : now.seenAt }];
  });
  const fresh = confirmed.filter(({ number }) => number === undefined).flatMap(({ change }) => nowOf(change, reading));
  const born = sorted.conditional.filter(({ child }) => !('setting' in child));
  const added = [...fresh, ...sorted.quiet, ...born.map(({ child }) => child as Setting)];
  const first = state.nextNumber;
  const numberOf = (setting: Setting): number => first + added.indexOf(setting);
  const learned = born.map(({ child, move }) => conditionOf(numberOf(child as Setting), move, 'after'));
  const known = [...kept, ...added.map((setting) => ({ number: numberOf(setting), setting, seenAt: reading.at }))];
  return {
    ...state,
    visit: reading.visit,
    ...(reading.lang !== undefined && { lang: reading.lang }),
    isWhole: state.isWhole || !reading.isPartial,
    nextNumber: first + added.length,
    known: inOrderOf(known, reading.settings),
    conditions: joinConditions(state, [...sorted.conditions, ...learned], known),
    unreadable: namesOf(reading.unreadable),
  };
}

/** A new setting that the user has set since is known as the user left it. */
const nowOf = ({ after }: SettingChange, { settings }: Reading): Setting[] =>
  after ? [settings.find(({ id }) => id === after.id) ?? after] : [];

function joinConditions(
  { conditions }: SettingsPageState,
  learned: SettingsPageState['conditions'],
  known: readonly KnownSetting[],
): SettingsPageState['conditions'] {
  const numbers = new Set(known.map(({ number }) => number));
  const older = conditions.filter(
    (one) => !learned.some(({ child, parent }) => child === one.child && parent === one.parent),
  );
  return [...older, ...learned].filter(({ child, parent }) => numbers.has(child) && numbers.has(parent));
}

/** As the page shows them; what it does not show stays behind what it stood behind. */
function inOrderOf(known: readonly KnownSetting[], settings: readonly Setting[]): KnownSetting[] {
  const places = new Map(settings.map(({ id }, place) => [id, place]));
  let last = -1;
  const placed = known.map((one) => {
    last = places.get(one.setting.id) ?? last;
    return { one, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
}
