import type { Match } from '../model/clause';
import { matchPlace } from './packs/match-place';
import type { Place } from './place';
import type { ClauseRules } from './rules';

/** What packs of the user's own find in a sentence. */
export function classifyByOwnPacks(place: Place, { ownFramesOf }: ClauseRules): Match[] {
  const frames = ownFramesOf?.(place.lang);
  return (frames && matchPlace(place, frames)) ?? [];
}
