import type { Quote } from '../../model/judgement';
import { type Replacement, replaceInQuote } from './replace-in-quote';

// White space of any kind is a space. What shows nothing is left out where it could turn a line round, end it, or hide
// something in it; what joins letters (U+200C, U+200D) and the marks of direction that last for no letter stay.
const SPACE = /[\s\u0085]/u;
const UNPLAIN =
  /[\s\p{Cc}\p{Co}\p{Cn}\p{Cs}\u00ad\u180e\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]+/gu;

/** A page's text as one line that shows all it holds. */
export const plainLine = (text: string): string => plainQuote({ text, marks: [] }).text;

/** The same of a quote, its heading too; the marks stay where they were. */
export function plainQuote(quote: Quote): Quote {
  const wellFormed = { ...quote, text: quote.text.toWellFormed() };
  const plain = replaceInQuote(wellFormed, replacementsIn(wellFormed.text));
  return quote.heading === undefined ? plain : { ...plain, heading: plainLine(quote.heading) };
}

function replacementsIn(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { 0: run, index: start } of text.matchAll(UNPLAIN)) {
    const end = start + run.length;
    const isSpace = SPACE.test(run) && start > 0 && end < text.length;
    if (!isSpace || run !== ' ') found.push({ start, end, text: isSpace ? ' ' : '' });
  }
  return found;
}
