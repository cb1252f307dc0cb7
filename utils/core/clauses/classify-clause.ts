import type { Match } from '../model/clause';
import { matchPlace } from './packs/match-place';
import type { Place } from './place';
import type { ClauseRules } from './rules';

/** What a sentence does, in its place: every frame that matches, the surest first. Linear in its length. */
export function classifyClause(place: Place, rules: ClauseRules): Match[] {
  const frames = rules.framesOf(place.lang);
  return frames ? matchPlace(place, frames).sort((a, b) => b.score - a.score) : [];
}
