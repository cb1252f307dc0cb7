import type { Attribution, Reading, Setting, SettingChange } from '../../model/setting';
import type { Observed } from './observe';
import type { KnownTouch, SettingsPageState, WaitingChange } from './page-state';
import { isTouched } from './touches';

/** What an optimistic switch shows before its failure comes back is gone by then. */
const SETTLED_AFTER = 30_000;

/** A change as it is seen for the first time, with who may have made it. */
export function beginWaiting(
  observed: Observed,
  reading: Reading,
  { state, touches }: { state: SettingsPageState; touches: readonly KnownTouch[] },
): WaitingChange {
  const { known, after, key, direction } = observed;
  const { pageId, serviceId, at, visit, settings } = reading;
  const before = known?.setting;
  const byUser = observed.state === 'silent-flip' && isTouched(touches, { before, after }, settings);
  const unseen: Attribution = state.visit === visit ? 'page-without-you' : 'between-visits';
  const change: SettingChange = {
    state: byUser ? 'user-change' : observed.state,
    ...{ pageId, serviceId, direction, at, movedTogether: 0 },
    ...(before && { before }),
    ...(after && { after }),
    attribution: byUser ? 'you-here' : unseen,
    since: known?.seenAt ?? lastSeenAt(state, at),
  };
  return {
    ...{ key, change, visit, reading: state.readings },
    ...(known && { number: known.number }),
    ...(byUser && { isTouched: true }),
  };
}

// A touch and what it does are read apart where the page is quicker than its messages.
const LATE = 1_000;

/** What waits is the user's, if a touch before it is only heard of now. */
export function hearLate(waiting: WaitingChange, reading: Reading): WaitingChange {
  const { change, visit } = waiting;
  if (change.state !== 'silent-flip' || visit !== reading.visit || waiting.isTouched) return waiting;
  const early = reading.touches.filter(({ at }) => at <= change.at + LATE).map((touch) => ({ ...touch, visit }));
  if (!isTouched(early, change, reading.settings)) return waiting;
  return { ...waiting, change: { ...change, state: 'user-change', attribution: 'you-here' }, isTouched: true };
}

/** When the page was last read. */
const lastSeenAt = ({ known }: SettingsPageState, at: number): number =>
  known.reduce<number | undefined>((last, { seenAt }) => Math.max(last ?? seenAt, seenAt), undefined) ?? at;

/** What a person sets in a form counts once it is sent; a switch mostly at once. */
const needsSending = ({ needsSending: isToSend, kind }: Setting): boolean =>
  isToSend ?? (kind === 'checkbox' || kind === 'radio' || kind === 'select');

/** Whether this reading is the second look that a change waits for. */
export function isConfirmed({ change, visit, isTouched: byUser }: WaitingChange, reading: Reading): boolean {
  if (reading.visit !== visit) return !isOfAbsence(change) || !reading.isPartial;
  if (isOfAbsence(change)) return false;
  if (byUser && change.attribution === 'you-here' && change.after && needsSending(change.after)) return false;
  return reading.at - change.at >= SETTLED_AFTER;
}

/** What only another visit can show: the page may be but half there. */
const isOfAbsence = ({ state }: SettingChange): boolean => state === 'removed' || state === 'layout-changed';
