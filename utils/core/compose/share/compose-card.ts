import type { Sentence } from '../../model/sentence';
import type { Share, SharePoint } from '../../model/share';
import type { CardContent, CardSide } from '../../share/card/card-model';
import { markChange } from './mark-change';

/** A sentence in the share's language. */
type Say = (sentence: Sentence) => string;

/** What stands in the place of a quote that a text does not have. */
const MISSING = {
  changed: { before: 'alert.not-there-before', after: 'alert.gone-now' },
  'to-come': { before: 'alert.not-there-yet', after: 'alert.gone-then' },
  announced: { before: 'alert.not-announced', after: 'alert.not-in-force' },
  settings: { before: 'proof.no-setting-before', after: 'proof.setting-gone' },
} as const;
/** Without a day, and with the one on which a browser saw it first. */
const LABELS = {
  changed: {
    before: ['proof.side-before', 'proof.side-before-seen'],
    after: ['proof.side-now', 'proof.side-now-seen'],
  },
  'to-come': {
    before: ['proof.side-in-force', 'proof.side-in-force-seen'],
    after: ['proof.side-to-come', 'proof.side-to-come-seen'],
  },
  announced: {
    before: ['proof.side-announced', 'proof.side-announced-seen'],
    after: ['proof.side-now', 'proof.side-now-seen'],
  },
} as const;

/** What a picture of the share says: its strongest finding, and how all of it was seen. */
export function composeCard(share: Share, direction: 'ltr' | 'rtl', say: Say): CardContent {
  const { locale, service, document, verdict, severity, headline, evidence } = share;
  const point = share.points.find(({ before, after }) => before !== undefined || after !== undefined);
  return {
    ...{ locale, direction, service, document, severity, headline },
    ...(verdict === undefined ? {} : { verdict: say({ id: `state.verdict-${verdict}` }) }),
    ...(point === undefined ? {} : { sides: sidesOf(share, point, say) }),
    told: evidence,
    notes: notesOf(share, say),
  };
}

function sidesOf(share: Share, point: SharePoint, say: Say): NonNullable<CardContent['sides']> {
  const { sides = 'changed' } = share;
  const labels = LABELS[sides];
  const missing = MISSING[share.about ?? sides];
  const quotes = share.about === undefined ? markChange(point) : point;
  const sideOf = (side: 'before' | 'after'): CardSide => ({
    label: labelOf(labels[side], share[side]?.seenAt, say),
    ...(quotes[side] === undefined ? {} : { quote: quotes[side] }),
    missing: say({ id: missing[side] }),
  });
  return { before: sideOf('before'), after: sideOf('after') };
}

const labelOf = ([bare, seen]: readonly [string, string], at: number | undefined, say: Say): string =>
  say(at === undefined ? { id: bare } : { id: seen, values: { at } });

function notesOf({ about, after, digest, points }: Share, say: Say): string[] {
  const how = about === undefined ? after.how : 'settings';
  const hash = digest ?? after.textHash;
  const print =
    hash === undefined
      ? []
      : [
          say({
            id: digest === undefined ? 'proof.print-text' : 'proof.print-file',
            values: { print: hash.slice(0, 12) },
          }),
        ];
  const more = points.length > 1 ? [say({ id: 'proof.more-points', values: { count: points.length - 1 } })] : [];
  return [say({ id: 'proof.seen', values: { how } }), [...more, ...print].join(' ')].filter((note) => note !== '');
}
