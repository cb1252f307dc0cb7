import { isEmpty } from './harmless-words';

const PARTIES = new Map<string, string>([
  ...['you', 'your', 'yours'].map((word) => [word, 'you'] as const),
  ...['we', 'us', 'our', 'ours'].map((word) => [word, 'we'] as const),
]);
const NEGATIONS = new Set(['not', 'never', 'no', 'non', 'nicht', 'kein', 'keine', 'keinen', 'nie', 'niemals']);
/** A negation and the words that it may turn. */
const REACH = 3;

const rolesIn = (words: readonly string[]): string => words.flatMap((word) => PARTIES.get(word) ?? []).join(' ');

function negatedIn(words: readonly string[]): string {
  const full = words.filter((word) => NEGATIONS.has(word) || !isEmpty(word));
  return full
    .flatMap((word, i) => (NEGATIONS.has(word) ? [full.slice(i, i + REACH).join(' ')] : []))
    .sort()
    .join(', ');
}

const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
const withoutParties = (words: readonly string[]): string[] => words.filter((word) => !PARTIES.has(word));

/** `off until you turn it on`, and the other way round. */
function haveSwappedSwitch(before: readonly string[], after: readonly string[]): boolean {
  const swapped = before.filter((word, i) => word !== after[i]);
  return swapped.length === 2 && swapped.includes('on') && swapped.includes('off');
}

/** The same words otherwise, but `not` stands before another one, or `you` where `we` stood. */
export function hasOtherOrder(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length) return false;
  if (sorted(before) === sorted(after)) {
    return negatedIn(before) !== negatedIn(after) || haveSwappedSwitch(before, after);
  }
  if (sorted(withoutParties(before)) !== sorted(withoutParties(after))) return false;
  return rolesIn(before) !== rolesIn(after);
}
