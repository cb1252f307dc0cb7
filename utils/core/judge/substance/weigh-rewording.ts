import { tokenise } from '../../text/tokenise';
import type { WordedClause } from '../findings/changed-clauses';
import { isDateWord, isDeciding, isEmpty, isRelativeTime, isSameWord, weightOfWord } from './harmless-words';
import { hasOtherOrder } from './has-other-order';
import { hasOtherTerms } from './has-other-terms';
import { moveOfQuantity } from './move-of-quantity';
import { plainWords } from './plain-words';
import { haveTurned, isTipping } from './tipping-words';

const CAPITALISED = /(?<=[^.!?:•*]\s["'(“‘„]{0,3})\p{Lu}[\p{L}\p{N}-]*/gu;
const STATES_DATE =
  /\b(?:updated|effective|revised|modified|version|stand|aktualisiert|gültig|©|copyright|retrieved|archived|published|posted)\b/i;
const OTHER_PLACE = 6;
/** One word may turn a sentence: enough to be heard by itself. */
const TURNED = 4;
const FEW_WORDS = 4;

interface Difference {
  removed: string[];
  added: string[];
}

function differenceOf(old: readonly string[], now: readonly string[]): Difference {
  const counts = new Map<string, number>();
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added = now.filter((word) => {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    return left === 0;
  });
  const removed = [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return { removed, added };
}

/** Takes out pairs of words that are one word spelt twice. Joined words (`third party`, `thirdparty`) count too. */
function withoutSpelling({ removed, added }: Difference): Difference {
  const [old, now] = [removed.join(''), added.join('')];
  if (old === now || isSameWord(old, now)) return { removed: [], added: [] };
  const left = [...added];
  const gone = removed.filter((word) => {
    const at = left.findIndex((other) => isSameWord(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { removed: gone, added: left };
}

const namesIn = (text: string): Set<string> => new Set((text.match(CAPITALISED) ?? []).flatMap(tokenise));

/** One name, place or number in place of another; a name that only came or went may be a new recipient. */
function isOnlyNames(difference: Difference, old: string, now: string): boolean {
  const names = new Set([...namesIn(old), ...namesIn(now)]);
  const isName = (word: string) => names.has(word) && !isDeciding(word);
  const isPlace = (word: string) => isName(word) || /\d/.test(word) || isEmpty(word);
  if (difference.removed.length === 0 || difference.added.length === 0) return false;
  return [...difference.removed, ...difference.added].every(isPlace) && difference.removed.some(isName);
}

/** Its words are few and one of them turns it: a promise into its opposite, a limit into none. */
function isTurned({ removed, added }: Difference): boolean {
  if (removed.length > FEW_WORDS || added.length > FEW_WORDS) return false;
  const isNoMoreEndToEnd = [removed, added].some((words) => words.filter((word) => /^ende?$/.test(word)).length > 1);
  return isNoMoreEndToEnd || haveTurned(removed, added) || [...removed, ...added].some(isTipping);
}

function weighWords(before: WordedClause, after: WordedClause, difference: Difference): number {
  const texts = [before.clause.text, after.clause.text] as const;
  // The courts of another county are another name, and another place to go.
  const isPlaceRuled = after.clause.matches.some(({ topic }) => topic === 'jurisdiction' || topic === 'governing-law');
  if (isOnlyNames(difference, ...texts)) return isPlaceRuled ? OTHER_PLACE : 0;
  const words = [...difference.removed, ...difference.added];
  if (words.length === 0) return 0;
  const isDated = STATES_DATE.test(texts[1]);
  if (words.every(isRelativeTime)) return isDated || texts[1].length < 60 ? 0 : 1;
  const counted = words.filter((word) => !isEmpty(word) && !(isDated && isDateWord(word)));
  return counted.reduce((sum, word) => sum + weightOfWord(word), 0);
}

/** One thing more or less in a list of what the service may do, or promises not to. */
function isOtherList(before: WordedClause, after: WordedClause, { removed, added }: Difference): boolean {
  const [words, fuller] = removed.length === 0 ? [added, after] : [removed, before];
  const [word = '', ...more] = words.filter((one) => !isEmpty(one));
  if (removed.length * added.length > 0 || word.length < 4 || more.length > 1 || isDateWord(word)) return false;
  const speaks = ({ clause }: WordedClause): boolean =>
    clause.matches.some(({ certainty, stance }) => certainty === 'stated' && stance !== 'neutral');
  const stands = new RegExp(
    `,\\s*(?:(?:and|or|und|oder)\\s+)?${word}(?:\\s*,|\\s+(?:and|or|und|oder)\\b|\\s*[.;]?$)|\\b(?:or|oder)\\s+${word}\\s*[.;]?$`,
    'iu',
  );
  return speaks(before) && speaks(after) && stands.test(fuller.clause.text);
}

/** How much a clause says otherwise than its partner, in words that matter: 0 for editing. */
export function weighRewording(before: WordedClause, after: WordedClause): number {
  const [old, now] = [plainWords(before.words), plainWords(after.words)];
  const raw = differenceOf(old, now);
  if (hasOtherOrder(old, now)) return TURNED;
  if (raw.removed.length + raw.added.length === 0) return 0;
  const difference = withoutSpelling(raw);
  const weight = weighWords(before, after, difference);
  if (weight >= TURNED) return weight;
  const texts = [before.clause.text, after.clause.text] as const;
  if (isTurned(difference) || hasOtherTerms(...texts)) return TURNED;
  if (isOtherList(before, after, difference)) return TURNED;
  const isOtherQuantity = !STATES_DATE.test(texts[1]) && moveOfQuantity(old, now) !== undefined;
  return isOtherQuantity ? TURNED : weight;
}
