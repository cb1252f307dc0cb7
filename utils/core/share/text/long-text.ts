import type { Share, SharePoint } from '../../model/share';
import { cutQuote } from '../quote/cut-quote';
import { addressOf, missingSentence, type SayShare, seenSentence, sideLine, sourceSentence } from './share-sentences';

const MOST_POINTS = 5;
const LONGEST_QUOTE = 600;

export interface LongTextWish {
  say: SayShare;
  /** Where the share can be seen, with its quotes. */
  viewerLink?: string;
}

/** A letter: what changed, each finding in the words of the page, what was told of it, when it was seen, how to check. */
export function longText(share: Share, { say, viewerLink }: LongTextWish): string {
  const { headline, points, evidence, digest } = share;
  const told = points.slice(0, MOST_POINTS);
  const link = addressOf(share);
  const check = digest === undefined ? [] : [say({ id: 'share.check-digest' }), digest];
  return [
    [headline],
    [say(sourceSentence(share)), ...(link === undefined ? [] : [link])],
    ...told.map((point) => pointLines(point, { share, say, isAlone: told.length === 1 })),
    evidence,
    [say(seenSentence(share))],
    viewerLink === undefined ? [] : [say({ id: 'share.see-it' }), viewerLink],
    check,
    [say({ id: 'share.made-with' })],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

interface Around {
  share: Share;
  say: SayShare;
  /** Its sentence is mostly the headline. */
  isAlone: boolean;
}

function pointLines(point: SharePoint, { share, say, isAlone }: Around): string[] {
  const lines = isAlone && point.headline === share.headline ? [] : [point.headline];
  for (const side of ['before', 'after'] as const) {
    const quote = point[side];
    if (quote) lines.push(say(sideLine(side, share, cutQuote(quote, LONGEST_QUOTE).text)));
    else if (point.before || point.after) lines.push(say(missingSentence(side, share)));
  }
  return lines;
}
