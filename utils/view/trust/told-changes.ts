import { isMove } from '../../core/judge/moved/settle-moves';
import type { Time } from '../../core/model/hash';
import type { Change, Finding, Judgement, Verdict } from '../../core/model/judgement';
import type { Sentence } from '../../core/model/sentence';
import { type Lead, leadOf } from './lead-of';

const DAY = 86_400_000;
const UNTOLD: ReadonlySet<Verdict> = new Set(['silent', 'dated']);
const AHEAD: ReadonlySet<Verdict> = new Set(['announced', 'pending']);

type Judged = Change & { judgement: Judgement };

/** One change of the terms, however many texts and notices led to it. */
export interface ToldChange extends Lead {
  /** Of the change that tells most of it. */
  id: string;
  documentId: string;
  headline: Sentence;
  verdict: Verdict;
  /** When it was first seen; of one that was told of ahead, the day it holds from. */
  at: Time;
  isTold: boolean;
  /** `came`: it holds, or held. The others never did, or not yet. */
  state: 'came' | 'to-come' | 'withdrawn' | 'only-told';
  isTakenBack: boolean;
  findings: readonly Finding[];
}

interface Draft extends Lead {
  members: Judged[];
  isTold: boolean;
  /** Its text does not hold as far as was seen. */
  waits: boolean;
}

const isJudged = (change: Change): change is Judged => change.judgement !== undefined;

/** A note that something will change, and nothing else yet. */
const isOnlyNote = ({ judgement: { verdict, findings }, removedWords }: Judged): boolean =>
  verdict === 'announced' && findings.length === 0 && removedWords === 0;

/** Words went from one document of the service to another: nothing that anybody would have to be told. */
const isOnlyMove = ({ judgement: { findings } }: Judged): boolean => findings.length > 0 && findings.every(isMove);

const isWhollyBack = ({ undoneBy }: Change): boolean => undoneBy !== undefined && !undoneBy.isPartlyBack;

function join(draft: Draft, change: Judged, { day, days }: Lead, waits: boolean): void {
  draft.members.push(change);
  // What was told with a note, without a day, was told ahead: by how much nobody can say.
  const known = [draft.days, days].filter((one): one is number => one !== undefined && one > 0);
  draft.day = draft.day ?? day;
  draft.days = known.length > 0 ? Math.max(...known) : undefined;
  draft.waits &&= waits;
}

/** What an announcement is known by later: its day, and its text while that does not hold. */
const keysOf = ({ documentId, afterId }: Judged, { day, waits }: Pick<Draft, 'day' | 'waits'>): string[] => [
  ...(day === undefined ? [] : [`${documentId} for ${day}`]),
  ...(waits ? [`${documentId} as ${afterId}`] : []),
];

/** Announcements of the same text, or for the same day, are one. */
function readTold(change: Judged, known: Map<string, Draft>): Draft | undefined {
  const { documentId, beforeId, at, judgement } = change;
  const lead = leadOf(at, judgement);
  const isAhead = lead.day !== undefined && lead.day > at + DAY;
  const waits =
    judgement.verdict !== 'took-effect' && (isAhead || judgement.verdict === 'pending' || isOnlyNote(change));
  const follows = known.get(`${documentId} as ${beforeId}`);
  const same = known.get(`${documentId} for ${lead.day}`) ?? (follows?.waits ? follows : undefined);
  if (same) join(same, change, lead, waits);
  const draft = same ?? { ...lead, members: [change], isTold: true, waits };
  for (const key of keysOf(change, draft)) known.set(key, draft);
  return same ? undefined : draft;
}

function draftsOf(changes: readonly Judged[]): Draft[] {
  const known = new Map<string, Draft>();
  return changes.flatMap((change): Draft[] => {
    const { verdict, severity } = change.judgement;
    if (isOnlyMove(change)) return [];
    if (UNTOLD.has(verdict) && severity > 0) return [{ members: [change], isTold: false, waits: false }];
    const isTold = verdict === 'took-effect' || (AHEAD.has(verdict) && severity > 0);
    return isTold ? [readTold(change, known) ?? []].flat() : [];
  });
}

/** Its day passed without it, or it was taken back before that came. */
const isWithdrawn = ({ members, day }: Draft, lapsed: ReadonlySet<string>): boolean =>
  members.some(
    ({ afterId, undoneBy }) =>
      lapsed.has(afterId) ||
      (undoneBy !== undefined && !undoneBy.isPartlyBack && (day === undefined || undoneBy.at < day)),
  );

function stateOf(draft: Draft, lapsed: ReadonlySet<string>, now: Time): ToldChange['state'] {
  const { members, waits, day } = draft;
  if (!waits) return 'came';
  if (isWithdrawn(draft, lapsed)) return 'withdrawn';
  if (day !== undefined && day > now) return 'to-come';
  if (members.every(isOnlyNote)) return 'only-told';
  return day === undefined ? 'to-come' : 'came';
}

/** When it holds from, as far as anybody knows; a clock that ran ahead is set back. */
function timeOf({ members, waits, day }: Draft, now: Time): Time {
  const holds = members.find(({ judgement: { verdict } }) => verdict === 'took-effect') ?? members[0];
  const at = day !== undefined && waits ? day : (holds?.at ?? now);
  return Math.min(at, now);
}

/** Changes of substance, each once: an announcement, its text beside the old one and its taking effect are one. Oldest first. */
export function toldChanges(changes: readonly Change[], now: Time): ToldChange[] {
  const judged = changes.filter(isJudged).sort((a, b) => a.at - b.at);
  const lapses = judged.filter(({ judgement: { headline } }) => headline.id.startsWith('judge.plain.withdrawn'));
  const lapsed = new Set(lapses.map(({ beforeId }) => beforeId));
  const told = draftsOf(judged).flatMap((draft): ToldChange[] => {
    const tells = draft.members.reduce((best, one) =>
      one.judgement.findings.length > best.judgement.findings.length ? one : best,
    );
    const state = stateOf(draft, lapsed, now);
    const { id, documentId, judgement } = tells;
    return [
      {
        ...{ id, documentId, headline: judgement.headline, verdict: judgement.verdict, state },
        ...{ at: timeOf(draft, now), isTold: draft.isTold, day: draft.day, days: draft.days },
        isTakenBack: state === 'came' && draft.members.some(isWhollyBack),
        findings: draft.members.flatMap((one) => one.judgement.findings),
      },
    ];
  });
  return told.sort((a, b) => a.at - b.at);
}
