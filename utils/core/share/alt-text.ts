import type { CardContent, CardSide } from './card/card-model';
import { cutQuote } from './quote/cut-quote';
import { plainLine } from './quote/plain-line';

/** Networks take 1,500 characters and more; both quotes and all else stay below that. */
const MOST_OF_QUOTE = 450;
const MOST_OF_LINE = 200;

/** A picture in words, line by line, in the order in which it is looked at. */
export function altText({ service, document, headline, verdict, sides, told, notes }: CardContent): string {
  const lines = [
    `${service} · ${document}`,
    headline,
    ...(verdict === undefined ? [] : [verdict]),
    ...(sides ? [sideLine(sides.before), sideLine(sides.after)] : told),
    ...notes,
  ];
  return lines.map((line) => plainLine(line)).join('\n');
}

function sideLine({ label, quote, missing }: CardSide): string {
  const words = quote ? `“${cutQuote(quote, MOST_OF_QUOTE).text}”` : missing;
  return `${label.slice(0, MOST_OF_LINE)}: ${words}`;
}
