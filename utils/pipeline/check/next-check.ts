import type { Document, DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { quickHash } from '../../core/text/quick-hash';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** No honest wait is longer; a time beyond it was written by a clock that ran ahead. */
const LONGEST_WAIT = 31 * DAY;

/** About so many days later, at the document's own time of day: all documents together are spread over the day. */
export function nextRoutineCheck(documentId: DocumentId, now: Time, everyDays = 1): Time {
  const phase = quickHash(documentId) % DAY;
  const soonest = now + (everyDays - 0.5) * DAY;
  return soonest + ((((phase - soonest) % DAY) + DAY) % DAY);
}

/**
 * When an address that waits until `at` is checked by the rhythm that holds now: sooner, where it was planned by a slower
 * one. What waits for another reason (a server that stumbled, a second look) is at no document's own time of day.
 */
export function fitToRhythm(
  { documentId, at }: { documentId: DocumentId; at: Time },
  { now, everyDays }: { now: Time; everyDays: number },
): Time {
  const isRoutine = (at - quickHash(documentId)) % DAY === 0;
  const isSoonEnough = at <= now + (everyDays + 0.5) * DAY;
  return !isRoutine || isSoonEnough || isDue({ nextCheckAt: at }, now)
    ? at
    : nextRoutineCheck(documentId, now, everyDays);
}

/**
 * After `failures` failed checks in a row: a day, two, four, at most seven; for a server that stumbles an hour, two,
 * four and so on. A server's own `Retry-After` is honoured where it is longer, up to a month.
 */
export function nextCheckAfterFailure(wait: { now: Time; failures: number; isPassing: boolean; retryAt?: Time }): Time {
  const first = wait.isPassing ? HOUR : DAY;
  const delay = Math.min(first * 2 ** Math.min(wait.failures - 1, 20), 7 * DAY);
  return Math.min(Math.max(wait.now + delay, wait.retryAt ?? 0), wait.now + LONGEST_WAIT - DAY);
}

/** Its time has come, or was set by a clock that ran ahead. */
export const isDue = ({ nextCheckAt }: Pick<Document, 'nextCheckAt'>, now: Time): boolean =>
  nextCheckAt <= now || nextCheckAt > now + LONGEST_WAIT;

/** `Retry-After` as a time: seconds or an HTTP date. */
export function readRetryAfter(header: string | undefined, now: Time): Time | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
