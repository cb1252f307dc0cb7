import type { ComponentChildren } from 'preact';
import { PopupView } from '../../../components/pages/PopupView';
import { DAY, EARLIER, FRESH, HUNDRED, NOW } from '../samples/alerts';
import { SITES } from '../samples/archive';
import { boardActs, boardOf, UNDOABLE } from '../samples/boards';

const nothing = (): void => {};
const acts = { ...boardActs, isBusy: false, isOnline: true, onWatch: nothing, onKeep: nothing };
const around = { services: 13, watched: 12, newestAt: NOW - 9 * DAY };
const calm = { ...boardOf([]), ...around };
const some = { ...boardOf(FRESH, EARLIER), ...around };
const hundred = { ...boardOf(HUNDRED, EARLIER), ...around, hasMoreGroups: true };
const firstRun = { ...calm, services: 0, watched: 0, newestAt: undefined };
const fullSince = NOW - 2 * DAY;

const { sieve } = boardActs;
const looked = (words: string, found: number) => ({ ...sieve, filter: { words, severity: 2 as const }, found });
const readHere = { count: 23, at: NOW - 120_000, changed: 2 };

/** The popup in every state that a reader may meet. */
export const POPUP_VIEWS: Record<string, ComponentChildren> = {
  'popup first run': <PopupView {...acts} site={SITES['no-site']} board={firstRun} />,
  'popup nothing watched': <PopupView {...acts} site={SITES.unwatched} board={{ ...some, watched: 0 }} />,
  'popup unwatched': <PopupView {...acts} site={SITES.unwatched} board={{ ...calm, newestAt: undefined }} />,
  'popup calm': <PopupView {...acts} site={SITES.watched} board={calm} />,
  'popup calm again': <PopupView {...acts} site={SITES.watched} board={{ ...calm, ...boardOf([], EARLIER) }} />,
  'popup calm of some': (
    <PopupView
      {...acts}
      site={SITES['no-site']}
      board={{ ...calm, reach: { read: 8, blocked: 1, unread: 3, paused: 2 } }}
    />
  ),
  'popup calm of none': (
    <PopupView
      {...acts}
      site={SITES['no-site']}
      board={{ ...calm, reach: { read: 0, blocked: 0, unread: 12, paused: 0 } }}
    />
  ),
  'popup offline': <PopupView {...acts} site={SITES.watched} board={calm} isOnline={false} />,
  'popup since agreed': (
    <PopupView {...acts} site={{ ...SITES.watched, since: { changes: 4, worse: 2 } }} board={calm} />
  ),
  'popup settings page': <PopupView {...acts} site={{ ...SITES.watched, readHere }} board={calm} />,
  'popup alerts': <PopupView {...acts} site={SITES.watched} board={some} />,
  'popup undo': <PopupView {...acts} site={SITES['no-site']} board={some} last={UNDOABLE} />,
  'popup blocked': <PopupView {...acts} site={SITES.blocked} board={calm} />,
  'popup paused': (
    <PopupView
      {...acts}
      site={SITES.paused}
      board={some}
      remark={{ look: 'loud', sentence: { id: 'popup.not-granted' } }}
    />
  ),
  'popup hundred': <PopupView {...acts} site={SITES.watched} board={hundred} last={UNDOABLE} />,
  'popup found': (
    <PopupView
      {...acts}
      site={SITES['no-site']}
      board={{ ...some, isMany: true, isEmpty: false, total: 120 }}
      sieve={looked('licence', 5)}
    />
  ),
  'popup nothing found': (
    <PopupView
      {...acts}
      site={SITES['no-site']}
      board={{ ...calm, isMany: true, isEmpty: false, total: 120 }}
      sieve={looked('zebra', 0)}
    />
  ),
  'popup full disk': (
    <PopupView
      {...acts}
      site={SITES.watched}
      board={{ ...calm, fullSince }}
      remark={{ look: 'loud', sentence: { id: 'popup.not-kept' }, more: { id: 'state.refusal-login' } }}
    />
  ),
  'popup loading': <PopupView {...acts} />,
  'popup broken': <PopupView {...acts} failure="DatabaseClosedError" />,
};
