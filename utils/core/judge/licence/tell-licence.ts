import type { Direction, Finding, Quote } from '../../model/judgement';
import { giftOfFrame, type LicenceMove } from '../../model/licence';
import { PRINCIPLE_OF, type Topic } from '../../model/topic';
import type { ChangedClauses, WordedClause } from '../findings/changed-clauses';
import { isOnlyReworded } from '../findings/find-changes-of-facts';
import type { FindingContext } from '../findings/find-findings';
import type { JudgeInput } from '../judge-input';
import { type MovedFact, tellMoves } from '../moved/settle-moves';
import { headlineOfMove } from './slot-headlines';

/** Beyond these a reader learns nothing new. */
const MOST = 2;

interface LicenceSeen {
  changed: ChangedClauses;
  moved: readonly MovedFact[];
  input: JudgeInput;
  context: FindingContext;
}

const RANK: Record<Direction, number> = { worse: 2, better: 1, neutral: 0 };

/**
 * The findings and, with them, where the licence got worse in what none of them shows, and which of its clauses another
 * document gives. Strongest first.
 */
export function tellLicence(told: Finding[], { changed, moved, input, context }: LicenceSeen): Finding[] {
  const { licence, offTopics = [] } = input;
  const moves = (licence?.moves ?? []).filter((move) => !offTopics.includes(topicOf(move)));
  const worse = findWorse(moves, { changed, context, told });
  const more = [...worse, ...tellMoves(moved, context.serviceName)];
  if (more.length === 0) return told;
  return [...told, ...more].sort((a, b) => b.severity - a.severity || RANK[b.direction] - RANK[a.direction]);
}

/** One for each clause that came or went, by its weightiest slot; a clause that was only reworded is none. */
function findWorse(
  moves: readonly LicenceMove[],
  { changed, context, told }: { changed: ChangedClauses; context: FindingContext; told: readonly Finding[] },
): Finding[] {
  const findings: Finding[] = [];
  const known = told.filter(({ direction }) => direction === 'worse');
  for (const move of moves) {
    if (move.direction !== 'worse' || findings.length >= MOST || isDoubtful(move, context)) continue;
    const worded = clauseOf(move, changed);
    if (worded === undefined || [...known, ...findings].some((one) => shows(one, worded))) continue;
    if (isGone(move) && claims(worded) && !changed.added.some(claims)) continue;
    findings.push(toFinding(move, worded, { changed, context }));
  }
  return findings;
}

const topicOf = ({ slot }: LicenceMove): Topic =>
  slot === 'no-ai-training' || slot === 'ai-training' ? 'ai-training' : 'content-licence';

const isGone = ({ change }: LicenceMove): boolean => change === 'gone';

const isDoubtful = (move: LicenceMove, { isStub, wasStub }: FindingContext): boolean =>
  isGone(move) ? isStub : wasStub;

/** The clause that only one side has, and whose deciding words the other side has nowhere in its place. */
function clauseOf(move: LicenceMove, changed: ChangedClauses): WordedClause | undefined {
  const side = isGone(move) ? changed.removed : changed.added;
  const sources = (isGone(move) ? move.before : move.after)?.sources ?? [];
  return side.find((worded) =>
    sources.some(
      ({ quote }) =>
        quote.text === worded.clause.text && !isOnlyReworded(quote.marks, worded, changed.partnerOf.get(worded)),
    ),
  );
}

/** A limit within a claim that went as a whole went with it, unless another claim came. */
const claims = ({ clause }: WordedClause): boolean =>
  clause.matches.some((match) => giftOfFrame(match)?.slot === 'granted');

const shows = ({ before, after }: Finding, { clause }: WordedClause): boolean =>
  before?.text === clause.text || after?.text === clause.text;

function toFinding(
  move: LicenceMove,
  worded: WordedClause,
  { changed, context }: { changed: ChangedClauses; context: FindingContext },
): Finding {
  const partner = changed.partnerOf.get(worded);
  const [before, after] = isGone(move) ? [worded, partner] : [partner, worded];
  return {
    topic: topicOf(move),
    principle: PRINCIPLE_OF['content-licence'],
    direction: 'worse',
    change: partner ? 'altered' : isGone(move) ? 'removed' : 'added',
    certainty: 'stated',
    // Somebody more within a list is heard less surely than a clause that came or went.
    severity: context.isUntold && move.change !== 'more' ? 3 : 2,
    headline: { id: headlineOfMove(move), values: { service: context.serviceName } },
    before: quoteOf(before, move),
    after: quoteOf(after, move),
  };
}

function quoteOf(worded: WordedClause | undefined, { before, after }: LicenceMove): Quote | undefined {
  if (worded === undefined) return undefined;
  const { text, heading } = worded.clause;
  const sources = [...(before?.sources ?? []), ...(after?.sources ?? [])];
  return { text, heading, marks: sources.find(({ quote }) => quote.text === text)?.quote.marks ?? [] };
}
