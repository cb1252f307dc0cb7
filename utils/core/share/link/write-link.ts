import type { Quote } from '../../model/judgement';
import type { Share, SharePoint } from '../../model/share';
import { toBase64Url } from '../../text/coding/base64url';
import { canonicalJson } from '../../text/coding/canonical-json';
import { cutQuote } from '../quote/cut-quote';
import { plainLine, plainQuote } from '../quote/plain-line';
import { headOf, LINK_REVISION, LONGEST_FRAGMENT } from './link-format';
import { pack } from './pack';

/** Messengers and forums keep links of this length whole. */
const COMFORTABLE = 1_500;

/** How many findings and sentences are told, and how long their quotes are; the richest first. */
const SMALLER = [
  { points: 3, quote: 400, sentences: 8, line: 400 },
  { points: 3, quote: 260, sentences: 5, line: 300 },
  { points: 2, quote: 240, sentences: 4, line: 300 },
  { points: 1, quote: 220, sentences: 3, line: 240 },
  { points: 1, quote: 140, sentences: 1, line: 200 },
  { points: 1, quote: 80, sentences: 0, line: 160 },
] as const;
type Smaller = (typeof SMALLER)[number];

/** The fragment of a viewer's address, from its `#`: all of a share that fits, the strongest finding in any case. */
export async function writeLink(share: Share): Promise<string> {
  let fragment = '';
  for (const room of SMALLER) {
    fragment = await fragmentOf(shrink(share, room));
    if (fragment.length <= COMFORTABLE) return fragment;
  }
  if (fragment.length > LONGEST_FRAGMENT) throw new RangeError(`A fragment of ${fragment.length} characters`);
  return fragment;
}

async function fragmentOf(share: Share): Promise<string> {
  const body = toBase64Url(await pack(canonicalJson(share)));
  return `#${LINK_REVISION}.${await headOf(body)}${body}`;
}

function shrink(share: Share, { points, quote, sentences, line }: Smaller): Share {
  const cut = (text: string): string => cutQuote({ text: plainLine(text), marks: [] }, line).text;
  const { url, ...rest } = share;
  const cutPoint = ({ headline, direction, before, after }: SharePoint): SharePoint => ({
    ...{ headline: cut(headline), direction },
    ...(before ? { before: cutOf(before, quote) } : {}),
    ...(after ? { after: cutOf(after, quote) } : {}),
  });
  return {
    ...rest,
    ...(url !== undefined && url.length <= LONGEST_ADDRESS ? { url } : {}),
    service: cut(share.service),
    document: cut(share.document),
    headline: cut(share.headline),
    points: share.points.slice(0, points).map(cutPoint),
    evidence: share.evidence.slice(0, sentences).map(cut),
  };
}

/** One that was cut would lead elsewhere. */
const LONGEST_ADDRESS = 500;
const LONGEST_HEADING = 80;

function cutOf(quote: Quote, most: number): Quote {
  const { heading, ...cut } = cutQuote(plainQuote(quote), most);
  return heading ? { ...cut, heading: cutQuote({ text: heading, marks: [] }, LONGEST_HEADING).text } : cut;
}
