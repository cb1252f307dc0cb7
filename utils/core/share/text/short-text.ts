import type { Quote } from '../../model/judgement';
import type { Share } from '../../model/share';
import { cutQuote } from '../quote/cut-quote';
import { lettersOf, MOST_LETTERS, type TextTarget } from './lengths';
import { addressOf, missingSentence, quotingPoint, type SayShare, sideLine, sourceSentence } from './share-sentences';

export interface ShortTextWish {
  say: SayShare;
  target: TextTarget;
  /** An address of more letters than this leaves no room for words. */
  longestLink?: number;
}

const LONGEST_QUOTE = 320;
const SHORTEST_QUOTE = 24;
const LONGEST_LINK = 120;

/**
 * A post: what changed, the words before and after as far as there is room for them, where and when, and the address of
 * the service's own document. It fits its target.
 */
export function shortText(share: Share, { say, target, longestLink = LONGEST_LINK }: ShortTextWish): string {
  const link = addressOf(share);
  const headline = cut({ text: share.headline, marks: [] }, MOST_LETTERS[target]);
  const source = cut({ text: say(sourceSentence(share)), marks: [] }, MOST_LETTERS[target]);
  const end = link !== undefined && link.length <= longestLink ? [source, link] : [source];
  const fits = (text: string): boolean => lettersOf(target, text) <= MOST_LETTERS[target];
  const quoted = (room: number, sides: readonly ('before' | 'after')[]): string => {
    const point = quotingPoint(share);
    const lines = sides.flatMap((side) => {
      const quote = point?.[side];
      if (quote) return [say(sideLine(side, share, cut(quote, room)))];
      return point && sides.length > 1 ? [say(missingSentence(side, share))] : [];
    });
    return join([headline, lines.join('\n'), end.join('\n')]);
  };
  const both = widest((room) => quoted(room, ['before', 'after']), fits);
  if (both !== undefined) return both;
  const one = widest((room) => quoted(room, ['after']), fits) ?? widest((room) => quoted(room, ['before']), fits);
  return one ?? widest((room) => join([cut({ text: headline, marks: [] }, room), end.join('\n')]), fits) ?? bare();

  /** Even the names are too long. */
  function bare(): string {
    const text = join([headline, source]);
    return widest((room) => cut({ text, marks: [] }, room), fits) ?? '…';
  }
}

const cut = (quote: Quote, room: number): string => cutQuote(quote, room).text;
const join = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** With as much room for each quote as fits. */
function widest(make: (room: number) => string, fits: (text: string) => boolean): string | undefined {
  for (let room = LONGEST_QUOTE; room >= SHORTEST_QUOTE; room -= 8) {
    const text = make(room);
    if (fits(text)) return text;
  }
  return undefined;
}
