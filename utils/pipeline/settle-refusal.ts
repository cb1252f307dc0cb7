import type { How } from '../core/model/capture';
import type { Document, Refusal } from '../core/model/document';
import type { Time } from '../core/model/hash';
import { nextCheckAfterFailure } from './check/next-check';

/** Likely to be over soon: worth another look within hours. */
const PASSING = new Set<Refusal>(['server-error', 'network', 'timeout', 'rate-limited', 'maintenance']);

interface RefusedLook {
  at: Time;
  how: How;
  refusal?: Refusal;
  retryAt?: Time;
  now: Time;
}

/** A document after a look that showed no terms: since when and why, and, after a check, a longer wait. */
export function settleRefusal(document: Document, look: RefusedLook): Document {
  const reason = look.refusal;
  // The user's own browser rewrote the page: nothing stands between us and the text.
  if (reason === undefined || reason === 'translated') return document;
  const blocked = { since: document.blocked?.since ?? look.at, reason };
  if (look.how !== 'check') return { ...document, blocked };
  const failures = document.failures + 1;
  const isPassing = PASSING.has(reason);
  const nextCheckAt = nextCheckAfterFailure({ now: look.now, failures, isPassing, retryAt: look.retryAt });
  return { ...document, blocked, failures, nextCheckAt };
}

/** A document after a look that showed terms. */
export function settleSeen(document: Document): Document {
  const { blocked: _, ...open } = document;
  return { ...open, failures: 0 };
}
