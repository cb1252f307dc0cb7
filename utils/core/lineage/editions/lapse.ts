import type { DocumentState, LineageState, Look } from '../lineage-decision';
import { findAnnounced, findInForce } from './find-announced';
import { effectiveAt } from './time-of-edition';

/** A day that a page names begins elsewhere at another hour, and people are late. */
const GRACE = 2 * 86_400_000;

/** What was announced and came to nothing: its day is over, and a look showed the text in force alone. Said once. */
export function findLapsed(state: DocumentState, look: Look): LineageState | undefined {
  const { edition, at } = look;
  if (edition.edition !== undefined) return undefined;
  const announced = findAnnounced(state, edition);
  if (!announced || announced.lapsedAt !== undefined || findInForce(state, edition) === undefined) return undefined;
  const day = effectiveAt(announced.current);
  return day !== undefined && day + GRACE <= at ? announced : undefined;
}
