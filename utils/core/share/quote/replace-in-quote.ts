import type { Quote } from '../../model/judgement';

/** A place in a text, in code units, and what is to stand there. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** With other words in some places (in order, none overlapping); the marks stay on what they marked. */
export function replaceInQuote<Some extends Quote>(quote: Some, replacements: readonly Replacement[]): Some {
  if (replacements.length === 0) return quote;
  let [text, from] = ['', 0];
  for (const { start, end, text: instead } of replacements) {
    text += quote.text.slice(from, start) + instead;
    from = end;
  }
  /** Where a place is now; the ends of a mark within what was replaced are its ends. */
  const moved = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, text: instead } of replacements) {
      if (isEnd ? at <= start : at < start) break;
      if (at < end) return start + shift + (isEnd ? instead.length : 0);
      shift += instead.length - (end - start);
    }
    return at + shift;
  };
  const marks = quote.marks.map(([start, end]): [number, number] => [moved(start, false), moved(end, true)]);
  return { ...quote, text: text + quote.text.slice(from), marks: marks.filter(([start, end]) => start < end) };
}
