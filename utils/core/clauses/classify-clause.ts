import type { Match } from '../model/clause';
import { classifyByPhrases } from './classify-by-phrases';
import { matchPlace } from './packs/match-place';
import type { Place } from './place';
import type { ClauseRules } from './rules';

/** What a sentence does, in its place: every frame that matches, the surest first. Linear in its length. */
export function classifyClause(place: Place, rules: ClauseRules): Match[] {
  const frames = rules.framesOf(place.lang);
  if (!frames) return classifyByPhrases(place, new Set());
  const topics = new Set<string>(frames.frames.map(({ topic }) => topic));
  const matches = [...matchPlace(place, frames), ...classifyByPhrases(place, topics)];
  return matches.sort((a, b) => b.score - a.score);
}
