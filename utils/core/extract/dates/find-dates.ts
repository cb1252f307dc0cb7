import type { Block, TermsDate } from '../../model/terms';
import { candidateLines, type Line } from './candidate-lines';
import { type DatePhrase, datePhrases } from './date-phrases';
import { findChangeLog } from './find-change-log';
import { type Day, findDays } from './find-days';
import { findMonths } from './find-months';

/** How far a phrase may stand from its date, in characters and in words between them. */
const REACH = 48;
const MOST_WORDS = 4;
const MOST_WORDS_WEAK = 2;
const REACH_AFTER = 16;
const OTHER_TEXT =
  /\b(?:previous|prior|earlier|archived?|older|superseded|vorherige|frühere|ältere|précédente?s?|anciennes?|anterior(?:es)?|precedent[ei]|vorige|eerdere|poprzedni\p{L}*)\b/iu;

const isWordEdge = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !/\p{L}/u.test(text.charAt(at));

function findBefore(
  { folded }: Line,
  day: Day,
  phrases: readonly DatePhrase[],
): { start: number; phrase: DatePhrase } | undefined {
  const from = Math.max(0, day.start - REACH - 30);
  const before = folded.slice(from, day.start);
  let best: { start: number; phrase: DatePhrase } | undefined;
  for (const phrase of phrases) {
    const at = before.lastIndexOf(phrase.phrase);
    if (at < 0 || (best && from + at + phrase.phrase.length <= best.start + best.phrase.phrase.length)) continue;
    const end = at + phrase.phrase.length;
    const between = before.slice(end);
    if (between.length > REACH || /[.!?;]\s/.test(between.replace(/^[.\s]+/, ''))) continue;
    if (!phrase.isDense && (!isWordEdge(before, at - 1) || !isWordEdge(before, end))) continue;
    const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words > (phrase.isWeak ? MOST_WORDS_WEAK : MOST_WORDS)) continue;
    if (
      phrase.isWeak &&
      /\p{L}/u.test(
        folded
          .slice(0, from + at)
          .slice(-80)
          .replace(/^.*[.:|(\n]\s*/s, ''),
      )
    )
      continue;
    best = { start: from + at, phrase };
  }
  return best;
}

function findAfter(
  { folded }: Line,
  day: Day,
  phrases: readonly DatePhrase[],
): { end: number; phrase: DatePhrase } | undefined {
  const after = folded.slice(day.end, day.end + REACH_AFTER + 24);
  for (const phrase of phrases) {
    const at = after.indexOf(phrase.phrase);
    if (at < 0 || at > (phrase.isDense ? 8 : REACH_AFTER) || /[.;,、，]\s*\S/.test(after.slice(0, at))) continue;
    if (phrase.isWeak && !/^[\s.)]*$/.test(after.slice(at + phrase.phrase.length))) continue;
    if (!phrase.isDense && !isWordEdge(after, at - 1)) continue;
    return { end: day.end + at + phrase.phrase.length, phrase };
  }
  return undefined;
}

function readLine(line: Line, phrases: readonly DatePhrase[], lang: string): TermsDate[] {
  const dates: TermsDate[] = [];
  let from = 0;
  const days = findDays(line.text, lang);
  for (const day of days.length > 0 ? days : findMonths(line.text, lang)) {
    const before = findBefore(line, day, phrases);
    const after = before ? undefined : findAfter(line, day, phrases);
    const phrase = before?.phrase ?? after?.phrase;
    const start = before?.start ?? day.start;
    const end = after?.end ?? day.end;
    const isTaken = start < from || OTHER_TEXT.test(line.text.slice(Math.max(0, start - 40), start));
    const isOwnLine = !line.isAmidst || (start <= 1 && line.text.length - end <= 1);
    if (phrase && !isTaken && isOwnLine) {
      dates.push({ kind: phrase.kind, iso: day.iso, quote: line.text.slice(start, end) });
      from = end;
    }
  }
  return dates;
}

/** Days that the document states of itself, with the words that say so: lines near its top or its end, and its log of changes. */
export function findDates(blocks: readonly Block[], lang = 'en'): TermsDate[] {
  const phrases = datePhrases(lang);
  const dates: TermsDate[] = [];
  const add = (date: TermsDate): void => {
    if (!dates.some(({ iso, kind }) => iso === date.iso && kind === date.kind)) dates.push(date);
  };
  for (const line of candidateLines(blocks)) readLine(line, phrases, lang).forEach(add);
  const logged = findChangeLog(blocks, lang);
  if (logged) add(logged);
  return dates;
}
