import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { labRules } from './lab-rules';
import { timed } from './timed';

export interface ClausesCase {
  id: string;
  text: string;
  lang: string;
  heading?: string;
  leadIn?: string;
  previous?: string;
  next?: string;
}

export async function clausesTask({ id, ...place }: ClausesCase): Promise<unknown> {
  const rules = await labRules();
  const read = () => ({ matches: classifyClause(place, rules), signs: rules.modelOf(place.lang)?.unfair(place) ?? [] });
  const { value, ms } = await timed(read);
  const topics = value.matches.map(({ topic, stance, certainty, score }) => ({ topic, stance, certainty, score }));
  return { id, topics, unfair: value.signs.map(({ category, score }) => ({ category, score })), ms };
}
