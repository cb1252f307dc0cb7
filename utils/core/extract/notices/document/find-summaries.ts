import type { Block, TermsNotice } from '../../../model/terms';
import { splitSentences } from '../../../text/split-sentences';
import { findMonths } from '../../dates/days/find-months';
import type { NoticePhrases } from '../notice-phrases';
import { readSentence } from './read-sentence';

const LONGEST_HEADING = 80;
const LONGEST_QUOTE = 300;
const LEAST_LETTERS = 20;

/** `What has changed (May 2024)`: what a heading says besides its date. */
const nameOf = (plain: string): string =>
  plain
    .replace(/[#(（[\])）:：\-–—]|\d{4}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How the section below a heading begins. */
function beginningOf(blocks: readonly Block[], heading: number, lang: string): string {
  let quote = '';
  for (const { kind, text } of blocks.slice(heading + 1, heading + 6)) {
    if (kind === 'heading') break;
    for (const sentence of splitSentences(text, lang)) {
      if (quote.length + sentence.length + 1 > LONGEST_QUOTE) return quote || sentence.slice(0, LONGEST_QUOTE);
      quote += (quote ? ' ' : '') + sentence;
    }
  }
  return quote;
}

/** Sections in which the document itself tells what changed, or will. What may change some day is the terms' own clause. */
export function findSummaries(blocks: readonly Block[], lang: string, phrases: NoticePhrases): TermsNotice[] {
  return blocks.flatMap(({ kind, text }, block): TermsNotice[] => {
    if (kind !== 'heading' || text.length > LONGEST_HEADING) return [];
    const [month] = findMonths(text, lang);
    const { plain, days } = readSentence(month ? text.slice(0, month.start) + text.slice(month.end) : text, lang);
    const name = nameOf(plain);
    const isComing = phrases.coming.test(name);
    if (!isComing && !phrases.summary.test(name)) return [];
    const quote = beginningOf(blocks, block, lang);
    if (quote.length < LEAST_LETTERS || phrases.someDay.test(readSentence(quote.slice(0, 160), lang).plain)) return [];
    const iso = days[0] ? { iso: days[0].iso } : {};
    return [{ kind: isComing ? 'upcoming' : 'recent', ...iso, quote, block, isSummary: true }];
  });
}
