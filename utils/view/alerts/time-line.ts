import type { Time } from '../../core/model/hash';
import type { Sentence } from '../../core/model/sentence';
import type { Moment, MomentKind } from '../../core/model/story';

type Told = Record<string, [value: string, kind: MomentKind, isDay?: 'day'][]>;

/** What the judge's sentences tell of time, by their ids and values. */
const TOLD: Told = {
  'judge.evidence.seen-between': [
    ['before', 'earlier-first'],
    ['after', 'new-first'],
  ],
  'judge.evidence.own-date-new': [['date', 'own-date', 'day']],
  'judge.evidence.own-date-still': [['date', 'own-date', 'day']],
  'judge.evidence.own-date-moved': [['after', 'own-date', 'day']],
  'judge.evidence.notice-site': [['date', 'notice']],
  'judge.evidence.notice-preview': [['date', 'notice']],
  'judge.evidence.notice-document': [['date', 'notice']],
  'judge.evidence.notice-document-start': [['date', 'notice']],
  'judge.evidence.notice-document-end': [['date', 'notice']],
  'judge.evidence.notice-mail': [['date', 'mail', 'day']],
  'judge.evidence.notice-mail-by-your-day': [['date', 'mail', 'day']],
  'judge.evidence.announced-seen': [['date', 'announced']],
  'judge.evidence.differs-for-day': [
    ['before', 'announced'],
    ['after', 'new-first'],
    ['day', 'in-force', 'day'],
  ],
  'judge.evidence.differs-no-day': [
    ['before', 'announced'],
    ['after', 'new-first'],
  ],
  'judge.evidence.lead-time': [['date', 'in-force', 'day']],
  'judge.evidence.holds-from': [['date', 'in-force', 'day']],
  'judge.evidence.took-effect-on': [['date', 'in-force', 'day']],
  'judge.evidence.undoes': [['date', 'undone-change']],
  'judge.evidence.undoes-since': [['date', 'undone-change']],
};

/** Of things that happened on one day: what was there before what came. */
const ORDER: readonly MomentKind[] = [
  'earlier-first',
  'undone-change',
  'earlier-last',
  'own-date',
  'announced',
  'notice',
  'mail',
  'in-force',
  'new-first',
];

/** The day that the reader sees, as its midnight UTC: that of what was seen is the one where the reader is. */
const dayOf = ({ at, isDay }: Moment): number => {
  const seen = new Date(at);
  return isDay ? seen.setUTCHours(0, 0, 0, 0) : Date.UTC(seen.getFullYear(), seen.getMonth(), seen.getDate());
};

/**
 * The moments of a change in their order, each once; the last look that found the earlier text, where it is known,
 * stands in the place of the first.
 */
export function timeLine(evidence: readonly Sentence[], lastSeenAt?: Time): Moment[] {
  const told = evidence.flatMap(({ id, values = {} }) =>
    (TOLD[id] ?? []).flatMap(([name, kind, isDay]): Moment[] => {
      const at = values[name];
      return typeof at === 'number' ? [{ kind, at, isDay: isDay === 'day' }] : [];
    }),
  );
  const last: Moment[] = lastSeenAt === undefined ? [] : [{ kind: 'earlier-last', at: lastSeenAt, isDay: false }];
  const moments = [...told.filter(({ kind }) => last.length === 0 || kind !== 'earlier-first'), ...last];
  const isNew = (one: Moment, place: number): boolean =>
    moments.findIndex((other) => other.kind === one.kind && dayOf(other) === dayOf(one)) === place;
  return moments.filter(isNew).sort((a, b) => dayOf(a) - dayOf(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
