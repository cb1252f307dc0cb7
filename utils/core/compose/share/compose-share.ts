import { howSeen } from '../../model/capture';
import type { Bundle, Saying, SharedText } from '../../model/evidence';
import type { Hash } from '../../model/hash';
import type { Judgement, Quote } from '../../model/judgement';
import { isOfLater } from '../../model/sentence';
import type { Share, SharePoint, ShareSide } from '../../model/share';
import { cutQuote } from '../../share/quote/cut-quote';
import { plainLine, plainQuote } from '../../share/quote/plain-line';
import { type Say, sayJudgement } from '../evidence/check-saying';
import { changedWords } from './changed-words';

/** As much of a page as one may quote for somebody to see what changed; in graphemes. */
const LONGEST_QUOTE = 1_200;
const LONGEST_HEADING = 160;

export interface ShareWish {
  say: Say;
  /** The bundle's own where it is not given, or not spoken here. */
  locale?: string;
  /** One of the judgement's findings, from 0; the whole change without it. */
  finding?: number;
  /** Of the file that goes with it. */
  digest?: Hash;
}

/** What a bundle says, or one finding of it, for the small forms: one line each, quotes cut around what decided. */
export function composeShare(bundle: Bundle, { say, finding, digest, ...wish }: ShareWish): Share {
  const saying = sayJudgement(bundle.judgement, wish.locale ?? bundle.saying.locale, say) ?? bundle.saying;
  const one = finding === undefined ? undefined : bundle.judgement.findings[finding];
  const { verdict, severity, isPair } = bundle.judgement;
  const lang = bundle.after.lang ?? bundle.before.lang;
  const last = lookOf(bundle, bundle.after);
  return {
    locale: saying.locale,
    service: named(bundle.service.name, bundle.service.id),
    ...(lang && /^[a-z]{2,3}$/.test(lang) ? { lang } : {}),
    document: nameOf(bundle, saying.locale, say),
    ...(last ? { url: last.url } : {}),
    headline: plainLine(one === undefined ? saying.headline : (saying.findings[finding ?? 0] ?? saying.headline)),
    ...(isPair ? {} : { verdict }),
    ...sidesOf(bundle.judgement, one?.headline),
    severity: one?.severity ?? severity,
    points: pointsOf(bundle, { saying, say, finding }),
    evidence: saying.evidence.map(plainLine),
    before: sideOf(bundle, bundle.before),
    after: sideOf(bundle, bundle.after),
    ...(digest === undefined ? {} : { digest }),
  };
}

function sidesOf({ against, verdict, headline }: Judgement, told = headline): Pick<Share, 'sides'> {
  if (against) return { sides: 'announced' };
  return verdict === 'pending' || isOfLater(told) ? { sides: 'to-come' } : {};
}

const named = (name: string, id: string): string => plainLine(name) || id;

/** The kind of terms as people of that language say it. */
function nameOf({ document: { termsType } }: Bundle, locale: string, say: Say): string {
  const id = `state.terms-${termsType.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  const name = say(locale, { id });
  return name === undefined || name === id ? termsType : plainLine(name);
}

function pointsOf(bundle: Bundle, wish: { saying: Saying; say: Say; finding: number | undefined }): SharePoint[] {
  const { saying, say, finding } = wish;
  const points = bundle.judgement.findings.map(({ direction, before, after }, index) =>
    pointOf({ headline: saying.findings[index] ?? '', direction, before, after }),
  );
  if (finding !== undefined && points[finding]) return [points[finding]];
  if (points.length > 0) return points;
  return changedWords(bundle).map(({ sentence, before, after }) =>
    pointOf({ headline: say(saying.locale, sentence) ?? '', direction: 'neutral', before, after }),
  );
}

interface Point extends Pick<SharePoint, 'headline' | 'direction'> {
  before: Quote | undefined;
  after: Quote | undefined;
}

const pointOf = ({ headline, direction, before, after }: Point): SharePoint => ({
  ...{ headline: plainLine(headline), direction },
  ...(before ? { before: shortened(before) } : {}),
  ...(after ? { after: shortened(after) } : {}),
});

function shortened(quote: Quote): Quote {
  const { heading, ...cut } = cutQuote({ ...plainQuote(tidyMarks(quote)) }, LONGEST_QUOTE);
  return heading ? { ...cut, heading: cutQuote({ text: heading, marks: [] }, LONGEST_HEADING).text } : cut;
}

/** In order, apart from each other, and within the text. */
function tidyMarks({ marks, ...quote }: Quote): Quote {
  const tidy: [number, number][] = [];
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    const last = tidy.at(-1);
    const to = Math.min(end, quote.text.length);
    if (last && start <= last[1]) last[1] = Math.max(last[1], to);
    else if (start < to) tidy.push([start, to]);
  }
  return { ...quote, marks: tidy };
}

const lookOf = ({ chain }: Bundle, { sighting }: SharedText) => chain.flat().find(({ hash }) => hash === sighting);

function sideOf(bundle: Bundle, text: SharedText): ShareSide {
  const look = lookOf(bundle, text) ?? { at: bundle.madeAt, how: 'import' as const };
  return { seenAt: look.at, how: howSeen(look), textHash: text.textHash };
}
