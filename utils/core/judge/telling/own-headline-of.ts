import type { Clause, Match } from '../../model/clause';
import type { Sentence } from '../../model/sentence';
import type { FactChange } from '../findings/find-changes-of-facts';
import type { OwnSource } from './own-source';

/** What is said at all, before and after. */
export interface SpokenTopics {
  before: ReadonlySet<Match['topic']>;
  after: ReadonlySet<Match['topic']>;
}

export const topicsOf = (clauses: readonly Clause[]): Set<Match['topic']> =>
  new Set(clauses.flatMap(({ matches }) => matches.map(({ topic }) => topic)));

interface Teller {
  source: OwnSource;
  serviceName: string;
  spoken: SpokenTopics;
}

/** Of a value in a slot only its own words: what the whole frame says may hold on. `@` leads to a sentence of ours. */
function ownWords({ fact, isNewOrGone }: FactChange, moment: 'new' | 'gone', source: OwnSource): string | undefined {
  if (!isNewOrGone) return undefined;
  const { headlines = {} } = source.pack;
  const slot = fact.key.includes('#') ? fact.key.slice(fact.key.indexOf('#')) : '';
  const key = `${source.frameId}${slot}:${moment}`;
  const words = Object.hasOwn(headlines, key) ? headlines[key] : undefined;
  return words?.startsWith('@') ? undefined : words;
}

/** A finding of a user's pack: in the pack's words, or that the service says something about its topic, or no longer. */
export function ownHeadlineOf(change: FactChange, { source, serviceName: service, spoken }: Teller): Sentence {
  const { fact, direction, after } = change;
  const { match } = fact;
  const moment = after?.clause.matches.includes(match) ? 'new' : 'gone';
  const words = ownWords(change, moment, source);
  if (words !== undefined) return { id: 'packs.said', values: { text: words.replaceAll('{service}', () => service) } };
  if (!source.topic) return { id: `judge.${match.topic}.${direction}`, values: { service } };
  const values = { service, topic: source.topic.name };
  const isSpokenOfStill = (moment === 'new' ? spoken.before : spoken.after).has(match.topic);
  if (isSpokenOfStill) return { id: 'packs.altered', values };
  return { id: moment === 'new' ? 'packs.new' : 'packs.gone', values };
}
