import type { Direction } from '../../model/judgement';
import { isEmpty } from '../substance/harmless-words';
import { moveOfQuantity } from '../substance/move-of-quantity';
import { plainWords } from '../substance/plain-words';
import type { WordedClause } from './changed-clauses';
import type { Fact } from './facts';

/** Frames in which a greater age, period or amount serves one side. */
const SERVED_BY_MORE = new Map<string, Direction>([
  ['unilateral-change.notice', 'better'],
  ['termination.fair', 'better'],
  ['minors.age', 'better'],
  ['retention.keeps', 'worse'],
  ['retention.deletes', 'worse'],
]);

// What holds an act back: only on these terms, only so far.
const LIMITS =
  /\b(?:only|solely|strictly|specific|certain|selected|limited (?!to\b)|(?:with|upon|after) your (?:\w+ )?(?:consent|permission)|if you (?:agree|consent|choose|opt|ask|allow|turn)|unless you (?:opt|object|turn|tell)|(?:as|where|when|if) (?:required|permitted|necessary|strictly)|(?:required|permitted)(?: or (?:required|permitted))? by (?:applicable )?law|aggregated?|anonymi[sz]ed|de-?identified|pseudonymi[sz]ed|materially|repeated(?:ly)?|serious(?:ly)?|reasonabl[ey]|nur|ausschließlich|mit (?:ihrer|deiner) (?:einwilligung|zustimmung)|soweit|anonymisiert\w*)\b/giu;
// What takes something back from a promise.
const EXCEPTIONS =
  /\b(?:except|unless|other than|apart from|without your (?:\w+ )?(?:consent|permission)|to the extent|subject to|generally|normally|typically|usually|certain|some|where (?:possible|practicable|feasible)|außer|es sei denn|in der regel|grundsätzlich|bestimmte\w*)\b/giu;
const BINDING = new Set(['will', 'must', 'always', 'wird', 'werden', 'muss', 'immer']);
const LOOSE = new Set(['may', 'can', 'might', 'could', 'sometimes', 'kann', 'können']);
const NEGATION = /\b(?:not|never|no|nor|n['’]t|cannot|nicht|nie|kein\w*)\b/iu;

interface Difference {
  gone: string[];
  come: string[];
}

const without = (words: readonly string[], others: readonly string[]): string[] => {
  const other = new Set(others);
  return words.filter((word) => !other.has(word) && !isEmpty(word));
};

const countOf = (pattern: RegExp, { clause }: WordedClause): number => clause.text.match(pattern)?.length ?? 0;

/** More of what serves the reader, or less of it. */
const byMore = (move: number): Direction => (move > 0 ? 'better' : move < 0 ? 'worse' : 'neutral');

/** The one word that binds gave way to one that does not, or the other way round. */
function byBinding({ match }: Fact, { gone, come }: Difference): Direction {
  if (gone.length !== 1 || come.length !== 1) return 'neutral';
  const [was = '', is = ''] = [gone[0], come[0]];
  const isLooser = BINDING.has(was) && LOOSE.has(is);
  if (!isLooser && !(LOOSE.has(was) && BINDING.has(is))) return 'neutral';
  return isLooser === (match.stance === 'adverse') ? 'better' : 'worse';
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `a or b` became `a, b or c`. */
function isLonger(fuller: WordedClause, { gone, come }: Difference): boolean {
  if (gone.length > 0 || come.length === 0) return false;
  const word = literal(come[0] ?? '');
  return new RegExp(`(?:[,;/]|\\b(?:or|and|oder|und)\\b)[^,;.]{0,12}(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(
    fuller.clause.text,
  );
}

/** What is done, to what or for whom is said of more than before; of a promise, only where it denies. */
function byList({ match }: Fact, before: WordedClause, after: WordedClause): Direction {
  const [old, now] = [plainWords(before.words), plainWords(after.words)];
  const difference = { gone: without(old, now), come: without(now, old) };
  const isMore = isLonger(after, difference);
  if (!isMore && !isLonger(before, { gone: difference.come, come: difference.gone })) return 'neutral';
  if (match.stance === 'adverse') return isMore ? 'worse' : 'better';
  const isDenial = NEGATION.test(before.clause.text) && NEGATION.test(after.clause.text);
  return isDenial ? (isMore ? 'better' : 'worse') : 'neutral';
}

function byQuantity({ key }: Fact, old: readonly string[], now: readonly string[]): Direction {
  const served = SERVED_BY_MORE.get(key);
  const move = served && moveOfQuantity(old, now);
  if (!served || !move) return 'neutral';
  return (move === 'up') === (served === 'better') ? 'better' : 'worse';
}

/** Whom other words for the same fact serve, by ages and periods, by what limits it, by `will` and `may`, by its lists. */
export function directionOfRewording(fact: Fact, before: WordedClause, after: WordedClause): Direction {
  if (fact.match.stance === 'neutral') return 'neutral';
  const [old, now] = [plainWords(before.words), plainWords(after.words)];
  const byPeriod = byQuantity(fact, old, now);
  if (byPeriod !== 'neutral') return byPeriod;
  const isAdverse = fact.match.stance === 'adverse';
  const limit = isAdverse
    ? byMore(countOf(LIMITS, after) - countOf(LIMITS, before))
    : byMore(countOf(EXCEPTIONS, before) - countOf(EXCEPTIONS, after));
  if (limit !== 'neutral') return limit;
  const bound = byBinding(fact, { gone: without(old, now), come: without(now, old) });
  return bound !== 'neutral' ? bound : byList(fact, before, after);
}

/** Nothing came but the end of a limit: what was held back is held back no more. */
export const isOnlyUnlimited = (before: WordedClause, after: WordedClause): boolean =>
  countOf(LIMITS, before) > countOf(LIMITS, after) &&
  without(plainWords(after.words), plainWords(before.words)).length === 0;
