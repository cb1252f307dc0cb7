import type { Terms } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';
import { tokenise } from '../../text/tokenise';
import type { ChangedClauses } from '../findings/changed-clauses';
import { weighRewording } from './weigh-rewording';
import { weighSentence } from './weigh-sentence';

/** What kind of change it is, before anybody asks whom it serves. */
export interface Weight {
  /** `layout` changes no word, `editorial` nobody's rights. */
  kind: 'layout' | 'editorial' | 'substance';
  /** Words that matter, on either side. */
  added: number;
  removed: number;
}

/** A word or two that are left over in a long text are editing. */
const ENOUGH_WEIGHT = 3;

const bagOf = (terms: Terms): string =>
  terms.blocks
    .flatMap(({ text }) => tokenise(normaliseText(text)))
    .sort()
    .join(' ');

/** Weighs what came, went or was reworded, clause by clause. */
export function weighChange(before: Terms, after: Terms, changed: ChangedClauses): Weight {
  const { added, removed, partnerOf } = changed;
  let addedWeight = 0;
  let removedWeight = 0;
  for (const clause of removed) if (!partnerOf.has(clause)) removedWeight += weighSentence(clause);
  for (const clause of added) {
    const partner = partnerOf.get(clause);
    addedWeight += partner ? weighRewording(partner, clause) : weighSentence(clause);
  }
  const weight = { added: addedWeight, removed: removedWeight };
  if (addedWeight + removedWeight >= ENOUGH_WEIGHT) return { kind: 'substance', ...weight };
  return { kind: bagOf(before) === bagOf(after) ? 'layout' : 'editorial', ...weight };
}
