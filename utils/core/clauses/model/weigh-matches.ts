import type { Match } from '../../model/clause';
import type { Place } from '../place';
import type { ClauseModel } from './clause-model';

// Distances from the model's threshold, which is set high: it adds only what it is sure of.
const DOUBT = -0.5;
const STRONG_DOUBT = -0.7;
// Two that were taught apart and agree need not be as sure.
const AGREED = -0.2;

function weigh(match: Match, margin: number | undefined): Match[] {
  if (margin === undefined) return [match];
  if (match.certainty === 'possible') return margin < DOUBT ? [] : [match];
  return margin < STRONG_DOUBT ? [{ ...match, certainty: 'possible' }] : [match];
}

function signsOf(place: Place, model: ClauseModel): Match[] {
  const topics = model.topics(place).map(({ topic, stance, score, marks }) => ({ topic, stance, score, marks }));
  const agreed = model.unfair(place, (category) => (model.marginOf(place, category) ?? 0) > AGREED);
  const unfair = agreed.map(({ category, score, marks }) => ({ topic: category, score, marks }));
  const both = [...topics, ...unfair.map((sign) => ({ ...sign, stance: 'adverse' as const }))];
  return both.map((sign) => ({ ...sign, certainty: 'possible', slots: {} }));
}

/**
 * What frames found, as the model sees it: it adds topics that no frame knows the words of, as `possible`, and speaks
 * against frames that it finds nothing of. The frame decides what is said, the model never makes anything `stated`.
 */
export function weighMatches(matches: Match[], place: Place, model: ClauseModel): Match[] {
  const kept = matches.flatMap((match) => weigh(match, model.marginOf(place, match.topic)));
  const known = new Set<string>(matches.map(({ topic }) => topic));
  for (const sign of signsOf(place, model)) {
    if (known.has(sign.topic)) continue;
    known.add(sign.topic);
    kept.push(sign);
  }
  return kept;
}
