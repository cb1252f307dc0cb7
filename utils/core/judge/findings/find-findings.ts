import type { Match } from '../../model/clause';
import type { Direction, Finding, Quote, Severity } from '../../model/judgement';
import type { RulePack } from '../../model/rule-pack';
import { headlineOf } from '../telling/headline-of';
import { ownHeadlineOf, type SpokenTopics } from '../telling/own-headline-of';
import { isOwn, type OwnSource, ownSourceOf, principleOf } from '../telling/own-source';
import type { WordedClause } from './changed-clauses';
import type { FactChange } from './find-changes-of-facts';
import { weightOfFact, weightOfTopic } from './weights';

export interface FindingContext {
  serviceName: string;
  /** Nobody was told: what is adverse and certain may be loud. */
  isUntold: boolean;
  /** Most of the text is gone: what is missing may only have moved to another page. */
  isStub: boolean;
  /** Most of the text was missing before: what is new to us may not be new. */
  wasStub: boolean;
  /** The user's, that are on. */
  ownPacks: readonly RulePack[];
  spoken: SpokenTopics;
}

const LOUD_TOPICS: ReadonlySet<string> = new Set([
  'content-licence',
  'ai-training',
  'private-messages',
  'biometrics',
  'arbitration',
]);
// Of sharing, only selling is loud: new recipients are in every other change of privacy terms.
const LOUD_FRAMES = new Set(['data-sharing.sells', 'data-sharing.does-not-sell']);
const SURE_SCORE = 0.85;
const RANK: Record<Direction, number> = { worse: 2, better: 1, neutral: 0 };
/** More than this of one topic in one direction tell the reader nothing new. */
const MOST_PER_TOPIC = 2;

/** The change may be one of what we saw, not of what holds. */
const isDoubtful = ({ change }: FactChange, { isStub, wasStub }: FindingContext): boolean =>
  (isStub && change === 'removed') || (wasStub && change === 'added');

function severityOf(change: FactChange, context: FindingContext): Severity {
  const { direction, fact, isNewOrGone } = change;
  const { match } = fact;
  if (direction !== 'worse' || !isNewOrGone) return 1;
  if (isDoubtful(change, context)) return 1;
  if (match.score < 0.8) return 1;
  // What others wrote may be named and counted, but never interrupts.
  if (isOwn(match)) return 2;
  const isLoud = LOUD_TOPICS.has(match.topic) || LOUD_FRAMES.has(match.frame ?? '');
  return isLoud && context.isUntold && match.score >= SURE_SCORE ? 3 : 2;
}

const weightOf = ({ fact, isNewOrGone, change }: FactChange): number =>
  weightOfTopic(fact.match.topic) *
  weightOfFact(fact.key) *
  fact.match.score *
  (isNewOrGone ? 1 : 0.5) *
  (change === 'altered' ? 0.95 : 1);

function quoteOf(worded: WordedClause | undefined, change: FactChange): Quote | undefined {
  if (!worded) return undefined;
  const { text, heading, matches } = worded.clause;
  const match = matches.find(({ frame }) => frame === change.fact.match.frame);
  return { text, heading, marks: match?.marks ?? [] };
}

const ownNames = ({ pack, topic }: OwnSource): Finding['own'] => ({
  pack: pack.name,
  ...(topic ? { topic: topic.name } : {}),
});

function toFinding(change: FactChange, context: FindingContext): Finding {
  const { fact, direction } = change;
  const { serviceName, spoken } = context;
  const source = ownSourceOf(fact.match, context.ownPacks);
  return {
    topic: fact.match.topic,
    ...(source ? { own: ownNames(source) } : {}),
    principle: principleOf(fact.match, source),
    direction,
    change: change.change,
    certainty: isDoubtful(change, context) ? 'possible' : 'stated',
    severity: severityOf(change, context),
    headline: source ? ownHeadlineOf(change, { source, serviceName, spoken }) : headlineOf(change, serviceName),
    before: quoteOf(change.before, change),
    after: quoteOf(change.after, change),
  };
}

/** What a headline says, whichever service it names. */
const sayingOf = ({ id, values = {} }: Finding['headline']): string =>
  [id, values.text ?? '', values.topic ?? ''].join(' ');

/** A user's pack that finds what was told already, in the same words and to the same effect. */
const isTold = ({ own, topic, direction, before, after }: Finding, told: readonly Finding[]): boolean =>
  own !== undefined &&
  told.some(
    (one) =>
      one.topic === topic &&
      one.direction === direction &&
      one.before?.text === before?.text &&
      one.after?.text === after?.text,
  );

/** Neutral ones are told only where nothing else is known about their topic. */
function keepTelling(ranked: { change: FactChange; finding: Finding }[]): Finding[] {
  const counts = new Map<string, number>();
  const headlines = new Set<string>();
  const topics = new Set<Match['topic']>();
  const told: Finding[] = [];
  for (const { finding } of ranked) {
    const { topic, direction, headline } = finding;
    const key = `${topic} ${direction}`;
    const count = counts.get(key) ?? 0;
    if (count >= MOST_PER_TOPIC || headlines.has(sayingOf(headline)) || isTold(finding, told)) continue;
    if (direction === 'neutral' && topics.has(topic)) continue;
    counts.set(key, count + 1);
    headlines.add(sayingOf(headline));
    topics.add(topic);
    told.push(finding);
  }
  return told;
}

/** Strongest first. */
export function findFindings(changes: readonly FactChange[], context: FindingContext): Finding[] {
  const ranked = changes
    .map((change) => ({ change, finding: toFinding(change, context), weight: weightOf(change) }))
    .sort(
      (a, b) =>
        b.finding.severity - a.finding.severity ||
        RANK[b.finding.direction] - RANK[a.finding.direction] ||
        b.weight - a.weight,
    );
  return keepTelling(ranked);
}
