import { classifyClause } from '../../../utils/core/clauses/classify-clause';
import { SHIPPED_RULES } from '../../core/clauses/shipped-rules';
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

/** The topics that are also categories of unfair terms. */
const UNFAIR: readonly string[] = [
  'arbitration',
  'unilateral-change',
  'content-removal',
  'jurisdiction',
  'governing-law',
  'liability',
  'termination',
  'consent-by-use',
  'privacy-bundled',
];

export async function clausesTask({ id, ...place }: ClausesCase): Promise<unknown> {
  const { value, ms } = await timed(() => classifyClause(place, SHIPPED_RULES));
  const topics = value.map(({ topic, stance, certainty, score }) => ({ topic, stance, certainty, score }));
  const unfair = topics.filter(({ topic, stance }) => UNFAIR.includes(topic) && stance === 'adverse');
  return { id, topics, unfair: unfair.map(({ topic, score }) => ({ category: topic, score })), ms };
}
