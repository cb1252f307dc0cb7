import { isTipping } from './tipping-words';

const PARTIES = new Map<string, string>([
  ...['you', 'your', 'yours'].map((word) => [word, 'you'] as const),
  ...['we', 'us', 'our', 'ours'].map((word) => [word, 'we'] as const),
]);

/** A word that turns and the words it may turn. */
const REACH = 4;

const rolesIn = (words: readonly string[]): string => words.flatMap((word) => PARTIES.get(word) ?? []).join(' ');
const tippedIn = (words: readonly string[]): string =>
  words
    .flatMap((word, i) => (isTipping(word) ? [words.slice(i, i + REACH).join(' ')] : []))
    .sort()
    .join(', ');
const withoutParties = (words: readonly string[]): string =>
  words
    .filter((word) => !PARTIES.has(word))
    .sort()
    .join(' ');

/** The same words otherwise, but `not` stands before another one, or `you` where `we` stood. */
export function hasOtherOrder(before: readonly string[], after: readonly string[]): boolean {
  if (withoutParties(before) !== withoutParties(after)) return false;
  return rolesIn(before) !== rolesIn(after) || tippedIn(before) !== tippedIn(after);
}
