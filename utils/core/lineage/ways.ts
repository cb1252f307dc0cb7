import type { How } from '../model/capture';
import type { Lineage } from '../model/version';
import type { LineageState, Look } from './lineage-decision';

/** The user's own press reads the page that the user's visit shows. */
export const wayOf = (how: How): How => (how === 'kept' ? 'visit' : how);

/** Visits and checks may be shown different texts: only a way that saw the text in force can say that it is gone. */
export function hasSeenCurrent({ seen, currentHash, currentHow }: LineageState, { how }: Look): boolean {
  return wayOf(how) === wayOf(currentHow) || seen?.[wayOf(how)] === currentHash;
}

/** The line, with what this way of looking saw last. */
export const noteSeen = (lineage: Lineage, { how }: Look, textHash: string): Lineage => ({
  ...lineage,
  seen: { ...lineage.seen, [wayOf(how)]: textHash },
});
