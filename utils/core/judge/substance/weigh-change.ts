import type { Terms } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';
import { tokenise } from '../../text/tokenise';
import type { ChangedClauses } from '../findings/changed-clauses';
import { hasOtherOrder } from './has-other-order';
import { plainWords } from './plain-words';
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
const ENOUGH_WEIGHT = 4;

/** All words of the blocks that only one side has, in no order: the same on both sides when blocks were moved, split or joined. */
function haveSameWords(before: Terms, after: Terms): boolean {
  const bagOf = ({ blocks }: Terms, other: Terms): string => {
    const shared = new Set(other.blocks.map(({ text }) => text));
    return blocks
      .filter(({ text }) => !shared.has(text))
      .flatMap(({ text }) => tokenise(normaliseText(text)))
      .sort()
      .join(' ');
  };
  return bagOf(before, after) === bagOf(after, before);
}

/** The same difference in many places, a link to the top or a new name, is one. */
function createCounter(): (key: string, weight: number) => number {
  const seen = new Set<string>();
  return (key, weight) => {
    if (weight === 0 || seen.has(key)) return 0;
    seen.add(key);
    return weight;
  };
}

/** Weighs what came, went or was reworded, clause by clause. */
export function weighChange(before: Terms, after: Terms, changed: ChangedClauses): Weight {
  const { added, removed, partnerOf } = changed;
  const isTurned = added.some((now) => {
    const old = partnerOf.get(now);
    return old !== undefined && hasOtherOrder(plainWords(old.words), plainWords(now.words));
  });
  if (!isTurned && haveSameWords(before, after)) return { kind: 'layout', added: 0, removed: 0 };
  const count = createCounter();
  let addedWeight = 0;
  let removedWeight = 0;
  for (const clause of removed) {
    if (!partnerOf.has(clause)) removedWeight += count(clause.words.join(' '), weighSentence(clause));
  }
  for (const clause of added) {
    const partner = partnerOf.get(clause);
    if (!partner) addedWeight += count(clause.words.join(' '), weighSentence(clause));
    else addedWeight += count(differenceKey(partner.words, clause.words), weighRewording(partner, clause));
  }
  const isSubstance = addedWeight + removedWeight >= ENOUGH_WEIGHT;
  return { kind: isSubstance ? 'substance' : 'editorial', added: addedWeight, removed: removedWeight };
}

function differenceKey(old: readonly string[], now: readonly string[]): string {
  const [before, after] = [new Set(old), new Set(now)];
  return `${old.filter((word) => !after.has(word)).join(' ')}>${now.filter((word) => !before.has(word)).join(' ')}`;
}
