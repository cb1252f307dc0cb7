import { tokenise } from '../../text/tokenise';
import { weighRewording } from '../substance/weigh-rewording';
import type { ChangedClauses, WordedClause } from './changed-clauses';
import { directionOfRewording } from './direction-of-rewording';
import { type Fact, factsOf } from './facts';
import type { FactChange } from './find-changes-of-facts';

const NEAR = 90;

/** A word that only one side has stands close to the words that decide. */
function changedNear(fact: Fact, clause: WordedClause, partner: WordedClause): boolean {
  const { text } = clause.clause;
  const other = new Set(partner.words);
  const marks = fact.match.marks;
  const windows = marks.map(([start, end]) => text.slice(Math.max(0, start - NEAR), end + NEAR)).join(' ');
  return tokenise(windows).some((word) => word.length > 2 && clause.words.includes(word) && !other.has(word));
}

/** The same clause, the same facts, other words: named, for the side that they serve, or for neither. */
function reworded(changed: ChangedClauses): FactChange[] {
  return changed.added.flatMap((after) => {
    const before = changed.partnerOf.get(after);
    if (!before) return [];
    const keys = new Set(factsOf(before.clause).map(({ key }) => key));
    return factsOf(after.clause)
      .filter((fact) => fact.slot === undefined && keys.has(fact.key))
      .map((fact) => ({ fact, direction: directionOfRewording(fact, before, after) }))
      .filter(
        ({ fact, direction }) =>
          weighRewording(before, after) >= 3 && (direction !== 'neutral' || changedNear(fact, after, before)),
      )
      .map((one) => ({ ...one, change: 'altered', isNewOrGone: false, before, after }) as const);
  });
}

type ByFact = Map<string, { fact: Fact; clause: WordedClause }[]>;

function withoutPartner(clauses: readonly WordedClause[], { partnerOf }: ChangedClauses): ByFact {
  const found: ByFact = new Map();
  for (const clause of clauses.filter((one) => !partnerOf.has(one))) {
    for (const fact of factsOf(clause.clause).filter(({ slot }) => slot === undefined))
      found.set(fact.key, [...(found.get(fact.key) ?? []), { fact, clause }]);
  }
  return found;
}

/** A clause that gave way to one in wholly other words for the same fact, where there is but one on either side. */
function rewritten(changed: ChangedClauses): FactChange[] {
  const old = withoutPartner(changed.removed, changed);
  return [...withoutPartner(changed.added, changed)].flatMap(([key, [is, ...others]]) => {
    const [was, ...more] = old.get(key) ?? [];
    if (!was || !is || others.length + more.length > 0) return [];
    const sides = { before: was.clause, after: is.clause };
    return [{ fact: is.fact, change: 'altered', direction: 'neutral', isNewOrGone: false, ...sides } as const];
  });
}

/** What both versions say, and not in the same words. */
export const findRewordings = (changed: ChangedClauses): FactChange[] => [...reworded(changed), ...rewritten(changed)];
