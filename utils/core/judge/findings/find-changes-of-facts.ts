import type { Clause, Match } from '../../model/clause';
import type { Direction } from '../../model/judgement';
import { tokenise } from '../../text/tokenise';
import { moveOfQuantity } from '../substance/move-of-quantity';
import { plainWords } from '../substance/plain-words';
import { weighRewording } from '../substance/weigh-rewording';
import type { ChangedClauses, WordedClause } from './changed-clauses';
import { countFacts, directionWhenGone, directionWhenNew, type Fact, factsOf, isLimitWithin } from './facts';

/** A fact that came, went or was said again, with the clauses that carry it. */
export interface FactChange {
  fact: Fact;
  change: 'added' | 'removed' | 'altered';
  direction: Direction;
  /** The document as a whole did not say so before, or does not any more. */
  isNewOrGone: boolean;
  before?: WordedClause;
  after?: WordedClause;
}

interface Side {
  clauses: WordedClause[];
  /** How often the other version says it. */
  elsewhere: Map<string, number>;
  own: Map<string, number>;
  isAfter: boolean;
}

const NEGATIONS = new Set(['not', 'never', 'no', 'non', 'without', 'nicht', 'kein', 'keine', 'keinen', 'nie', 'ohne']);

const negationsOf = ({ words }: WordedClause): number => plainWords(words).filter((word) => NEGATIONS.has(word)).length;
const isNegatedOtherwise = (clause: WordedClause, partner: WordedClause): boolean =>
  negationsOf(clause) !== negationsOf(partner);

/** The deciding words stand in the reworded clause too: the frame no longer fits, but the words did not go. */
export function isOnlyReworded(
  marks: Match['marks'],
  clause: WordedClause,
  partner: WordedClause | undefined,
): boolean {
  if (!partner) return false;
  if (isNegatedOtherwise(clause, partner)) return false;
  const other = new Set(partner.words);
  const deciding = marks.map(([start, end]) => clause.clause.text.slice(start, end)).join(' ');
  return (deciding.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => other.has(word));
}

/** To object is less than to be asked: where one took the other's place, the asking alone came or went. */
const isWeakerChoice = ({ key, slot, value }: Fact, partnerKeys: ReadonlySet<string>): boolean =>
  slot === 'choice' &&
  value === 'opt-out' &&
  ['opt-in', 'consent'].some((asked) => partnerKeys.has(key.replace(/opt-out$/, asked)));

function changesOn(side: Side, changed: ChangedClauses): FactChange[] {
  const changes: FactChange[] = [];
  for (const worded of side.clauses) {
    const partner = changed.partnerOf.get(worded);
    const partnerKeys = new Set(partner ? factsOf(partner.clause).map(({ key }) => key) : []);
    for (const fact of factsOf(worded.clause)) {
      if (
        partnerKeys.has(fact.key) ||
        isWeakerChoice(fact, partnerKeys) ||
        isOnlyReworded(fact.match.marks, worded, partner)
      )
        continue;
      if (!partner && isLimitWithin(fact)) continue;
      const isNewOrGone = !side.elsewhere.has(fact.key);
      const isOneMore = fact.slot === undefined && (side.own.get(fact.key) ?? 0) > (side.elsewhere.get(fact.key) ?? 0);
      if (!isNewOrGone && !isOneMore) continue;
      changes.push({
        fact,
        isNewOrGone,
        change: partner ? 'altered' : side.isAfter ? 'added' : 'removed',
        direction: side.isAfter ? directionWhenNew(fact) : directionWhenGone(fact),
        before: side.isAfter ? partner : worded,
        after: side.isAfter ? worded : partner,
      });
    }
  }
  return changes;
}

const NEAR = 90;

/** A word that only one side has stands close to the words that decide. */
function changedNear(fact: Fact, clause: WordedClause, partner: WordedClause): boolean {
  const { text } = clause.clause;
  const other = new Set(partner.words);
  const marks = fact.match.marks;
  const windows = marks.map(([start, end]) => text.slice(Math.max(0, start - NEAR), end + NEAR)).join(' ');
  return tokenise(windows).some((word) => word.length > 2 && clause.words.includes(word) && !other.has(word));
}

/** Frames in which a greater age, period or amount serves one side. */
const SERVED_BY_MORE = new Map<string, Direction>([
  ['unilateral-change.notice', 'better'],
  ['termination.fair', 'better'],
  ['minors.age', 'better'],
  ['retention.keeps', 'worse'],
  ['retention.deletes', 'worse'],
]);

function directionOfQuantity({ key }: Fact, before: WordedClause, after: WordedClause): Direction {
  const byMore = SERVED_BY_MORE.get(key);
  const move = byMore && moveOfQuantity(plainWords(before.words), plainWords(after.words));
  if (!byMore || !move) return 'neutral';
  return (move === 'up') === (byMore === 'better') ? 'better' : 'worse';
}

/** The same clause, the same facts, other words: named, but for neither side unless a quantity says for which. */
function reworded(changed: ChangedClauses): FactChange[] {
  return changed.added.flatMap((after) => {
    const before = changed.partnerOf.get(after);
    if (!before) return [];
    const keys = new Set(factsOf(before.clause).map(({ key }) => key));
    return factsOf(after.clause)
      .filter((fact) => fact.slot === undefined && keys.has(fact.key))
      .map((fact) => ({ fact, direction: directionOfQuantity(fact, before, after) }))
      .filter(
        ({ fact, direction }) =>
          weighRewording(before, after) >= 3 && (direction !== 'neutral' || changedNear(fact, after, before)),
      )
      .map((one) => ({ ...one, change: 'altered', isNewOrGone: false, before, after }) as const);
  });
}

/** What the later version says that the earlier did not, and the other way round; clauses that merely moved are no change. */
export function findChangesOfFacts(
  before: readonly Clause[],
  after: readonly Clause[],
  changed: ChangedClauses,
): FactChange[] {
  const old = countFacts(before);
  const now = countFacts(after);
  return [
    ...changesOn({ clauses: changed.removed, own: old, elsewhere: now, isAfter: false }, changed),
    ...changesOn({ clauses: changed.added, own: now, elsewhere: old, isAfter: true }, changed),
    ...reworded(changed),
  ];
}
