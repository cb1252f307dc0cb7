import { leadsTo } from '../../../core/compose/evidence/leads-to';
import { presentComparison } from '../../../core/diff/present-comparison';
import { lineOf } from '../../../core/evidence/check/check-line';
import { termsOfShared } from '../../../core/evidence/check/check-texts';
import type { Bundle, CheckLine, SharedText } from '../../../core/model/evidence';
import type { Quote } from '../../../core/model/judgement';
import type { Sentence } from '../../../core/model/sentence';
import { normaliseText } from '../../../core/text/normalise-text';
import { termsTypeMessage } from '../../../i18n/translate';
import type { ShownLook, ShownPage, ShownQuote } from './read-shown';
import { shownText } from './visible-text';

export interface Checking {
  bundle: Bundle;
  shown: ShownPage;
  /** In the page's language. */
  say: (sentence: Sentence) => string;
  /** SHA-256 of the proof's bytes. */
  digest: string;
}

/** What a page says around its proof is what the proof says; what of it is not is named. */
export function checkShown(checking: Checking): CheckLine[] {
  const names = Object.entries(CHECKS).filter(([, holds]) => !holds(checking));
  return names.map(([name]) => lineOf('page', 'fails', `proof.shown-${name}`));
}

const CHECKS: Record<string, (checking: Checking) => boolean> = {
  headline: ({ bundle: { saying }, shown, say }) => {
    const headlines = [saying.headline, ...saying.findings].map(shownText);
    const isWhole = shown.headline === shownText(saying.headline);
    const whole = isWhole ? '' : shownText(say({ id: 'proof.part-of', values: { headline: saying.headline } }));
    return headlines.includes(shown.headline) && shown.whole === whole;
  },
  names: ({ bundle: { service, document }, shown, say }) =>
    shown.service === shownText(service.name) &&
    shown.document === shownText(say({ id: termsTypeMessage(document.termsType) })),
  findings: ({ bundle: { saying }, shown }) =>
    isSame(shown.findings.map(({ headline }) => headline).sort(), saying.findings.map(shownText).sort()),
  quotes: ({ bundle: { judgement, saying }, shown }) => {
    const left = [...shown.findings];
    return judgement.findings.every((finding, n) => {
      const place = left.findIndex(
        ({ headline, before, after }) =>
          headline === shownText(saying.findings[n] ?? '') &&
          isQuoted(finding.before, before) &&
          isQuoted(finding.after, after),
      );
      return place >= 0 && left.splice(place, 1).length > 0;
    });
  },
  evidence: ({ bundle: { saying, judgement }, shown, say }) =>
    isSame(shown.evidence, saying.evidence.map(shownText)) &&
    isSame(
      [shown.verdict, shown.meaning],
      meaningOf(judgement).map((id) => id && shownText(say({ id }))),
    ),
  before: ({ bundle, shown }) => isText(shown, 'before', bundle.before),
  after: ({ bundle, shown }) => isText(shown, 'after', bundle.after),
  marks: ({ bundle, shown }) => areMarked(bundle, shown),
  looks: ({ bundle, shown, say, digest }) => {
    const looks = bundle.chain.flat();
    const wanted = [bundle.before, bundle.after].map((text, n) =>
      lookOf(looks[n === 0 ? 0 : looks.length - 1], text, say),
    );
    return isSame(shown.looks, wanted) && shown.digest === digest;
  },
};

const meaningOf = ({ verdict, isPair }: Bundle['judgement']): [string, string] =>
  isPair ? ['', 'proof.pair'] : [`state.verdict-${verdict}`, `state.verdict-${verdict}-meaning`];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function lookOf(look: Bundle['chain'][number][number] | undefined, text: SharedText, say: Checking['say']): ShownLook {
  const times = [look?.at ?? 0, Date.parse(look?.serverDate ?? '')].filter((at) => !Number.isNaN(at));
  return {
    times: times.map((at) => new Date(at).toISOString()),
    how: shownText(
      say({ id: 'proof.how-seen', values: { how: look?.how ?? '', archive: look?.isImported ? 'brought' : 'own' } }),
    ),
    address: shownText(look?.url ?? ''),
    href: look?.url ?? '',
    hash: text.textHash,
  };
}

/** The same words, and all of its marks; one that ends within a word is shown to the word's end. */
function isQuoted(quote: Quote | undefined, shown: ShownQuote | undefined): boolean {
  if (quote === undefined || shown === undefined) return quote === shown;
  if (shownText(shown.text) !== shownText(quote.text)) return false;
  if (shown.heading !== shownText(quote.heading ?? '')) return false;
  const isMarked = ([start, end]: [number, number]): boolean =>
    start >= end || shown.marks.some(([from, to]) => from <= start && to >= Math.min(end, shown.text.length));
  const isMeant = ([from, to]: [number, number]): boolean => {
    const own = quote.marks.filter(([start, end]) => start < to && end > from);
    const [first, last] = [Math.min(...own.map(([start]) => start)), Math.max(...own.map(([, end]) => end))];
    return own.length > 0 && !/\s/.test(shown.text.slice(from, first) + shown.text.slice(last, to));
  };
  return quote.marks.every(isMarked) && shown.marks.every(isMeant);
}

/** Letters, numbers and signs alone: a page may part words otherwise, and a full stop may go unmarked beside marked words. */
const bare = (text: string): string => normaliseText(shownText(text)).replace(/[\s|\p{P}]+/gu, '');

const isText = ({ lines }: ShownPage, side: 'before' | 'after', { blocks }: SharedText): boolean =>
  bare(lines.map((line) => line[side]).join(' ')) === bare(blocks.map(({ text }) => text).join(' '));

/** Each line is marked as the comparison has it. */
function areMarked(bundle: Bundle, { lines }: ShownPage): boolean {
  const [before, after] = [termsOfShared(bundle.before), termsOfShared(bundle.after)];
  // One that leads nowhere, from a hostile file, could be walked for ever.
  if (!leadsTo(before, after, bundle.comparison)) return false;
  const rows = presentComparison(before, after, bundle.comparison);
  const wanted = rows.map(({ kind, words = [] }) => {
    const marked = (op: string): string =>
      bare(words.flatMap((word) => (word.op === op && word.text.trim() !== '' ? word.text : [])).join(' '));
    return [kind, marked('removed'), marked('added')];
  });
  return isSame(
    lines.map(({ kind, gone, come }) => [kind, bare(gone), bare(come)]),
    wanted,
  );
}
