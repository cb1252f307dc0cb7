import type { Clause } from '../../model/clause';
import type { Direction } from '../../model/judgement';
import { tokenise } from '../../text/tokenise';
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

/** The deciding words stand in the reworded clause too: the frame no longer fits, but the words did not go. */
function onlyReworded(fact: Fact, clause: WordedClause, partner: WordedClause | undefined): boolean {
  if (!partner) return false;
  const other = new Set(partner.words);
  const deciding = fact.match.marks.map(([start, end]) => clause.clause.text.slice(start, end)).join(' ');
  return (deciding.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => other.has(word));
}

function changesOn(side: Side, changed: ChangedClauses): FactChange[] {
  const changes: FactChange[] = [];
  for (const worded of side.clauses) {
    const partner = changed.partnerOf.get(worded);
    const partnerKeys = new Set(partner ? factsOf(partner.clause).map(({ key }) => key) : []);
    for (const fact of factsOf(worded.clause)) {
      if (partnerKeys.has(fact.key) || onlyReworded(fact, worded, partner)) continue;
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

/** The same clause, the same facts, other words: named, but for neither side. */
function reworded(changed: ChangedClauses): FactChange[] {
  return changed.added.flatMap((after) => {
    const before = changed.partnerOf.get(after);
    if (!before) return [];
    const keys = new Set(factsOf(before.clause).map(({ key }) => key));
    return factsOf(after.clause)
      .filter((fact) => fact.slot === undefined && keys.has(fact.key))
      .filter((fact) => weighRewording(before, after) >= 3 && changedNear(fact, after, before))
      .map((fact) => ({ fact, change: 'altered', direction: 'neutral', isNewOrGone: false, before, after }) as const);
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
