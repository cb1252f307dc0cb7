import type { How } from '../../core/model/capture';
import type { Address, Document, Refusal } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { isUnmade } from '../check/is-unmade';
import { nextCheckAfterFailure, nextRoutineCheck } from '../check/next-check';
import { changeAddress, changeAddresses, findAddress } from './change-address';

/** Likely to be over soon: worth another look within hours. */
const PASSING = new Set<Refusal>(['server-error', 'network', 'timeout', 'rate-limited', 'maintenance']);
/** Longer than the time in which a second look proves nothing (`core/lineage`). */
const SECOND_CHECK_WAIT = 2 * 3_600_000;
/** These say nothing about whether the page is still there. */
const OURS = new Set<Refusal>([
  'fault',
  'too-large',
  'translated',
  'needs-scripts',
  'unsupported-browser',
  'empty',
  'cut-short',
]);
/** The page that was there is not there any more. */
const GONE = new Set<Refusal>(['not-found', 'redirected', 'error-page', 'not-terms', 'parked', 'overview']);

interface RefusedLook {
  url: string;
  at: Time;
  how: How;
  refusal?: Refusal;
  retryAt?: Time;
  /** The declaration says that a plain request does not show the text. */
  needsScripts?: boolean;
  now: Time;
}

/** Its address was asked for: due again when the user's rhythm says so, unless the look fails. */
export const settleChecked = (
  document: Document,
  { url, now, everyDays }: { url: string; now: Time; everyDays?: number },
): Document =>
  changeAddress(document, url, (address) => ({
    ...address,
    nextCheckAt: nextRoutineCheck(document.id, now, everyDays),
  }));

/** A document after a look that showed no terms: since when and why, and, after a check, a longer wait. */
export function settleRefusal(document: Document, look: RefusedLook): Document {
  const reason = look.refusal;
  // The user's own browser rewrote the page: nothing stands between us and the text.
  if (reason === undefined || reason === 'translated') return document;
  if (look.how === 'check' && look.needsScripts && isUnmade(reason))
    return { ...changeAddress(document, look.url, open), readsOnVisit: true };
  return changeAddress(document, look.url, (address) => {
    const blocked = { since: address.blocked?.since ?? look.at, reason };
    if (look.how !== 'check') return { ...address, blocked };
    const failures = (address.failures ?? 0) + 1;
    const isPassing = PASSING.has(reason);
    const nextCheckAt = nextCheckAfterFailure({ now: look.now, failures, isPassing, retryAt: look.retryAt });
    return { ...address, blocked, failures, nextCheckAt };
  });
}

interface SeenLook {
  url: string;
  /** Addresses of the lines of versions that it belongs to. */
  lineUrls: readonly string[];
  /** A check's text that waits for a second look since this one. */
  awaitsSecondLook?: boolean;
  now: Time;
}

/** A document after a look that showed terms. What waits is looked at again within hours, not tomorrow. */
export function settleSeen(document: Document, seen: SeenLook): Document {
  const shown = findAddress(document, seen.url);
  const isMoved = (address: Address): boolean =>
    address.url !== seen.url && seen.lineUrls.includes(address.url) && isGone(address);
  const moved = document.addresses.some(isMoved);
  const next = changeAddresses(document, (address) => {
    if (isMoved(address)) return { ...open(address), replacedBy: seen.url };
    return address.url === shown?.url ? sooner(open(address), seen) : address;
  });
  if (!moved || next.addresses.some(({ url }) => url === seen.url)) return next;
  return { ...next, addresses: [...next.addresses, { url: seen.url, from: 'visited' }] };
}

const sooner = (address: Address, { awaitsSecondLook, now }: SeenLook): Address =>
  awaitsSecondLook
    ? { ...address, nextCheckAt: Math.min(address.nextCheckAt ?? Number.POSITIVE_INFINITY, now + SECOND_CHECK_WAIT) }
    : address;

const isGone = ({ blocked }: Address): boolean => blocked !== undefined && GONE.has(blocked.reason);

/** Its text is not shown there any more, for no passing reason and none of ours. */
export const isLost = ({ blocked, replacedBy }: Address): boolean =>
  replacedBy !== undefined || (blocked !== undefined && !PASSING.has(blocked.reason) && !OURS.has(blocked.reason));

function open({ blocked: _, replacedBy: __, failures: ___, ...address }: Address): Address {
  return address;
}
