import type { Bundle, CheckLine, SharedText } from '../../model/evidence';
import type { Finding, Quote } from '../../model/judgement';
import { wordingOf } from '../../text/hash-terms';
import { normaliseText } from '../../text/normalise-text';
import { lineOf } from './check-line';
import { standsIn } from './stands-in';

type Side = 'before' | 'after';

/** Letters that are gone through without a pause: some milliseconds. What somebody hostile writes takes many times that. */
const AT_ONCE = 2_000_000;

/** Every quote of a finding stands in the text that it is quoted from, with its heading, and marks words of itself. */
export async function checkQuotes(
  { before, after, judgement }: Bundle,
  pause: () => Promise<void>,
): Promise<CheckLine[]> {
  let sought = 0;
  const places = { before: placeOf(before), after: placeOf(after) };
  const lines: CheckLine[] = [];
  let count = 0;
  for (const [index, finding] of judgement.findings.entries()) {
    for (const side of ['before', 'after'] as const) {
      const quote = finding[side];
      if (quote === undefined) continue;
      const values = { number: index + 1, side };
      sought += places[side].length;
      if (sought > AT_ONCE) {
        sought = 0;
        await pause();
      }
      if (isElsewhere(finding, side)) lines.push(lineOf('judgement', 'unknown', 'evidence.quote-elsewhere', values));
      else if (places[side].hasQuote(quote)) count += 1;
      else lines.push(lineOf('judgement', 'fails', 'evidence.quote-fails', values));
    }
  }
  const isWhole = count > 0 && !lines.some(({ state }) => state === 'fails');
  return isWhole ? [lineOf('judgement', 'holds', 'evidence.quotes-hold', { count }), ...lines] : lines;
}

/** Words that moved are quoted from the other document on the side where this one does not have them. */
const isElsewhere = ({ headline, change }: Finding, side: Side): boolean =>
  /(?:^|\.)moved-(?:away|here)$/.test(headline.id) && side === (change === 'added' ? 'before' : 'after');

/** A text's length, and whether a quote stands in it. Looked up in the whole wording: a sentence may be all of a block, or a part. */
function placeOf({ blocks }: SharedText): { length: number; hasQuote: (quote: Quote) => boolean } {
  const wording = wordingOf(blocks);
  const known = new Map<string, boolean>();
  const isThere = (text: string): boolean => {
    const isKnown = known.get(text) ?? standsIn(wording, normaliseText(text));
    known.set(text, isKnown);
    return isKnown;
  };
  const hasQuote = ({ text, heading, marks }: Quote): boolean =>
    isThere(text) &&
    (heading === undefined || isThere(heading)) &&
    marks.every(([start, end]) => start <= end && end <= text.length);
  return { length: wording.length, hasQuote };
}
