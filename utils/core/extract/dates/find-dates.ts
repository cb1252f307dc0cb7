import type { Block, TermsDate } from '../../model/terms';
import { candidateLines, type Line } from './candidate-lines';
import type { DayOrder } from './days/day-order';
import { findMonths } from './days/find-months';
import { westernDigits } from './days/western-digits';
import { decideDayOrder } from './decide-day-order';
import { findLogs, newestOfLogs } from './find-change-log';
import { type Day, findDays } from './find-days';
import { type DatedPhrase, pairDays } from './pair-days';

/** A date that a page shows in other words than those that say it in full: `1 March`, `two days ago`. */
export interface Stamp {
  text: string;
  iso: string;
}

export interface DateHints {
  /** `US`, as the page's own `lang` says. */
  region?: string;
  stamps?: readonly Stamp[];
}

const CELL_EDGE = /[|•·]/;

/** A line amidst the text counts only where the phrase and its date are all that it says, or all of a cell. */
function isWholeCell(text: string, { start, end }: DatedPhrase, all: readonly DatedPhrase[]): boolean {
  let rest = '';
  let at = 0;
  for (const pair of all) {
    rest += text.slice(at, Math.max(at, pair.start)) + (pair.start === start ? '\0' : '|');
    at = Math.max(at, pair.end);
  }
  rest += text.slice(Math.max(at, end));
  const cell = rest.split(CELL_EDGE).find((part) => part.includes('\0')) ?? '';
  return cell.replace(/[\0\s.()[\]_*:,–—-]/g, '').length <= 1;
}

/** Where stamps stand in a line that names no year for them. */
function stampsIn(text: string, stamps: readonly Stamp[]): Day[] {
  return stamps.flatMap((stamp) => {
    const start = text.indexOf(stamp.text);
    return start < 0 ? [] : [{ iso: stamp.iso, start, end: start + stamp.text.length }];
  });
}

interface Reading {
  lang: string;
  order: () => DayOrder;
  stamps: readonly Stamp[];
}

/** Either number may be the month. */
const NUMERIC = /(?<!\d)\d{1,2}\s?([-/.])\s?\d{1,2}\s?\1\s?\d\d/;

function readLine(line: Line, { lang, order, stamps }: Reading): TermsDate[] {
  const { text, block, isAmidst, nextAt = Number.POSITIVE_INFINITY } = line;
  const spelled = findDays(text, lang, NUMERIC.test(westernDigits(text)) ? order() : undefined);
  const days = spelled.length > 0 ? spelled : stampsIn(text, stamps);
  const pairs = pairDays(text, days.length > 0 ? days : findMonths(text, lang), lang);
  return pairs
    .filter((pair) => !isAmidst || isWholeCell(text, pair, pairs))
    .map(({ phrase, day, start, end }) => ({
      ...{ kind: phrase.kind, iso: day.iso, quote: text.slice(start, end), block: start >= nextAt ? block + 1 : block },
    }));
}

/**
 * Days that the document states of itself, with the words that say so and their place: lines near its top or its end,
 * lines of their own, and its log of changes. A day in numbers that may be either of two is left unsaid.
 */
export function findDates(blocks: readonly Block[], lang = 'en', hints: DateHints = {}): TermsDate[] {
  const dates: TermsDate[] = [];
  const add = (date: TermsDate): void => {
    if (!dates.some(({ iso, kind }) => iso === date.iso && kind === date.kind)) dates.push(date);
  };
  const stamps = hints.stamps ?? [];
  const logs = findLogs(blocks, lang);
  let known: DayOrder | undefined;
  const order = (): DayOrder => {
    known ??= decideDayOrder(
      blocks.map(({ text }) => text),
      { lang, ...hints },
    );
    return known;
  };
  const isDated = (text: string): boolean => stamps.some((stamp) => text.includes(stamp.text));
  for (const line of candidateLines(blocks, isDated)) {
    const isOfLog = logs.some(({ start, end }) => line.block >= start && line.block < end);
    if (!isOfLog) readLine(line, { lang, order, stamps }).forEach(add);
  }
  const logged = dates.some(({ kind }) => kind === 'updated') ? undefined : newestOfLogs(logs);
  if (logged) add(logged);
  return dates;
}
