import type { Match } from '../model/clause';
import { weighMatches } from './model/weigh-matches';
import { matchPlace } from './packs/match-place';
import type { Place } from './place';
import type { ClauseRules } from './rules';

function findMatches(place: Place, rules: ClauseRules): Match[] {
  const frames = rules.framesOf(place.lang);
  const model = rules.modelOf(place.lang);
  const matches = frames ? matchPlace(place, frames) : [];
  // What binds nobody is not for the model either.
  if (!matches) return [];
  return model ? weighMatches(matches, place, model) : matches;
}

/**
 * What a sentence does, in its place, the surest first: every frame that matches, as the model sees it, and what the
 * model alone is sure of. Linear in its length.
 */
export function classifyClause(place: Place, rules: ClauseRules): Match[] {
  return findMatches(place, rules).sort((a, b) => b.score - a.score);
}
