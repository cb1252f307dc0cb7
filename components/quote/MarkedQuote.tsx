import type { Quote } from '../../utils/core/model/judgement';
import { useQuotedLang } from './Quoted';

const OF_A_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]/u;

/** A mark that ends within a word takes in all of it: `no guarantee|s`. */
const wholeWords = ([start, stop]: [number, number], text: string): [number, number] => {
  const isWithin = (at: number): boolean => OF_A_WORD.test(text[at - 1] ?? '') && OF_A_WORD.test(text[at] ?? '');
  let [from, to] = [start, Math.min(stop, text.length)];
  while (from < to && isWithin(from)) from -= 1;
  while (from < to && isWithin(to)) to += 1;
  return [from, to];
};

/** The text in pieces, those inside a mark flagged; marks may come unordered or overlap. */
export const splitAtMarks = ({ text, marks }: Quote): { text: string; isMarked: boolean }[] => {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let end = 0;
  const whole = marks.map((mark) => wholeWords(mark, text));
  for (const [start, stop] of whole.sort(([a], [b]) => a - b)) {
    const from = Math.max(start, end);
    if (stop <= from) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), isMarked: false });
    pieces.push({ text: text.slice(from, stop), isMarked: true });
    end = stop;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
};

/** Words of the site, in their own direction, with those that decided. */
export const MarkedQuote = ({ quote }: { quote: Quote }) => (
  <blockquote class="quote" dir="auto" lang={useQuotedLang()}>
    {quote.heading && <p class="quote-heading">{quote.heading}</p>}
    <p>
      {splitAtMarks(quote).map((piece, index) =>
        // pieces have no other name and never move
        piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </p>
  </blockquote>
);
