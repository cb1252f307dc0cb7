import { type DateGuards, dateGuards } from './date-guards';
import { type DatePhrase, findDatePhrases } from './date-phrases';
import type { Day } from './find-days';
import { foldForPhrases } from './phrase-pattern';

/** A day and the words that say what it is; `[start, end)` spans both. */
export interface DatedPhrase {
  phrase: DatePhrase;
  day: Day;
  start: number;
  end: number;
}

/** How far a phrase may stand from its date, in characters and in words between them. */
const REACH = 48;
const REACH_OF_LABEL = 80;
const REACH_AFTER = 16;
const REACH_AFTER_DENSE = 8;
const MOST_WORDS = 4;
const MOST_WORDS_WEAK = 2;
const REACH_WEAK_DENSE = 3;
/** A phrase of a spaced script mostly comes first; a dense one that names no day (`日`) and has no colon mostly last. */
const AFTER_COST = 8;
const DENSE_COST = 4;
const SEGMENT = /[.;:：|•·()（）\n。；–—]/u;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;

/** What stands before a place in its own sentence, cell or bracket. */
function segmentBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - 90), at);
  for (let i = before.length - 1; i >= 0; i--) if (SEGMENT.test(before.charAt(i))) return before.slice(i + 1);
  return before;
}

interface Line {
  text: string;
  folded: string;
  phrases: readonly DatePhrase[];
  guards: DateGuards;
}

/** `... 7674 Updated March 4, 2015`: a line of its own once, as its capital shows. */
const startsLine = (text: string, { start, kind }: DatePhrase, gap: string): boolean =>
  kind === 'updated' && /^(?:Updated|Revised|Modified)/.test(text.slice(start)) && gap.trim() === '';

/** A word for a day or a time ends it. */
const namesDay = (folded: string, { start, end }: DatePhrase): boolean =>
  /[日期間间時时於于일자]$/u.test(folded.slice(start, end));

/** Undefined where the phrase before does not speak of the day. */
function costBefore({ text, folded, phrases }: Line, phrase: DatePhrase, day: Day): number | undefined {
  const gap = folded.slice(phrase.end, day.start);
  const isLabel = /[:：]\s*$/.test(gap);
  const before = segmentBefore(folded, phrase.start);
  const startsSegment = !/[\p{L}\p{N}]/u.test(before);
  // Of two phrases before a day the nearer one speaks of it.
  if (phrases.some(({ start, end }) => start >= phrase.end && end <= day.start)) return undefined;
  if (gap.includes('\0') || /[.!?;。；]\s/.test(gap.replace(/^[.\s]+/, ''))) return undefined;
  if (phrase.isDense && phrase.isWeak && gap.length > REACH_WEAK_DENSE) return undefined;
  const words = countWords(gap);
  if (isLabel && startsSegment && gap.length <= REACH_OF_LABEL) return gap.length;
  if (gap.length > REACH || words > (phrase.isWeak ? MOST_WORDS_WEAK : MOST_WORDS)) return undefined;
  if (phrase.isWeak && !phrase.isDense && !startsSegment) {
    const isSure =
      (isLabel && words === 0) ||
      (phrase.kind === 'effective' && /,\s*$/.test(before) && words <= 1) ||
      startsLine(text, phrase, gap);
    if (!isSure) return undefined;
  }
  return gap.length + (phrase.isDense && !isLabel && !namesDay(folded, phrase) ? DENSE_COST : 0);
}

function costAfter({ folded }: Line, phrase: DatePhrase, day: Day): number | undefined {
  const gap = folded.slice(day.end, phrase.start);
  if (gap.includes('\0') || gap.length > (phrase.isDense ? REACH_AFTER_DENSE : REACH_AFTER)) return undefined;
  if (/[;、，|]|[.,:]\s*\S/.test(gap) || /^\s*[:：]/.test(folded.slice(phrase.end))) return undefined;
  const rest = folded.slice(phrase.end);
  if (phrase.isWeak && !phrase.isDense && !/^[\s.)|]*$/.test(rest)) return undefined;
  if (phrase.isWeak && phrase.isDense && gap.length > REACH_WEAK_DENSE) return undefined;
  return gap.length + (!phrase.isDense || namesDay(folded, phrase) ? AFTER_COST : 0);
}

/** A law's day, an older text's, or the end of a span. */
function isOfOther({ folded, guards }: Line, phrase: DatePhrase, day: Day): boolean {
  const start = Math.min(phrase.start, day.start);
  const before = segmentBefore(folded, start);
  const sentence =
    folded
      .slice(Math.max(0, start - 90), start)
      .split(/[.!?。]\s|\n/)
      .at(-1) ?? '';
  const between = folded.slice(Math.min(phrase.end, day.end), Math.max(phrase.start, day.start));
  return (
    guards.other.test(before.slice(-40)) ||
    guards.other.test(between) ||
    guards.law.test(sentence) ||
    guards.law.test(between)
  );
}

const isEnd = ({ folded, guards }: Line, day: Day): boolean =>
  guards.until.test(folded.slice(Math.max(0, day.start - 24), day.start)) ||
  guards.untilAfter.test(folded.slice(day.end, day.end + 24));

/** Which words speak of which day: each day gets one phrase and each phrase one day, the nearest first. */
export function pairDays(text: string, days: readonly Day[], lang: string): DatedPhrase[] {
  if (days.length === 0) return [];
  const folded = fold(text, days);
  const phrases = findDatePhrases(folded, lang);
  const line: Line = { text, folded, phrases, guards: dateGuards(lang) };
  const pairs: (DatedPhrase & { cost: number })[] = [];
  for (const day of days) {
    if (isEnd(line, day)) continue;
    for (const phrase of phrases) {
      const isBefore = phrase.end <= day.start;
      const cost = isBefore ? costBefore(line, phrase, day) : costAfter(line, phrase, day);
      if (cost === undefined || isOfOther(line, phrase, day)) continue;
      pairs.push({ phrase, day, cost, start: Math.min(phrase.start, day.start), end: Math.max(phrase.end, day.end) });
    }
  }
  pairs.sort((a, b) => a.cost - b.cost);
  const taken: DatedPhrase[] = [];
  for (const { cost: _, ...pair } of pairs)
    if (!taken.some(({ phrase, day }) => phrase === pair.phrase || day === pair.day)) taken.push(pair);
  return [...taken, ...findJoined(folded, phrases, taken)].sort((a, b) => a.start - b.start);
}

/** `Effective and last updated:` says two things of one day. */
function findJoined(folded: string, phrases: readonly DatePhrase[], taken: readonly DatedPhrase[]): DatedPhrase[] {
  return taken.flatMap((pair) => {
    const other = phrases.find(({ end, kind }) => {
      const gap = folded.slice(end, pair.phrase.start);
      const isNear = end <= pair.phrase.start && pair.phrase.end <= pair.day.start && gap.length <= 6;
      return isNear && kind !== pair.phrase.kind && /^\s*(?:[/,&+]|\p{L}{1,3})\s*$/u.test(gap);
    });
    if (!other || taken.some(({ phrase }) => phrase === other)) return [];
    return [{ ...pair, phrase: other, start: other.start }];
  });
}

/** The days masked: a phrase never reaches into one. */
function fold(text: string, days: readonly Day[]): string {
  let folded = foldForPhrases(text);
  for (const { start, end } of days) folded = folded.slice(0, start) + '\0'.repeat(end - start) + folded.slice(end);
  return folded;
}
