import type { Time } from '../../model/hash';
import type { NoticeSeen, Verdict } from '../../model/judgement';
import type { Terms } from '../../model/terms';
import { type Awaited, findAwaited, isTextBelow } from '../awaited/find-awaited';
import type { JudgeInput } from '../judge-input';
import type { Weight } from '../substance/weigh-change';
import type { Announcement } from './find-announcement';
import { isPlainNotice } from './find-notices';
import type { FoundNotice } from './find-summaries';
import { futureDateOf, isToCome, namesDay, ownDateOf, timeOf } from './own-dates';

/** What decided how the change came. */
export interface VerdictGrounds {
  verdict: Verdict;
  /** The document itself said so, or a notice that leads to it. */
  isPlainlyTold: boolean;
  notice?: FoundNotice;
  /** The document's own account of the change. */
  summary?: FoundNotice;
  /** The address that a notice of a change to come gives for the new text. */
  preview?: string;
  ownDateBefore?: Time;
  ownDateAfter?: Time;
  /** The day the new text takes effect, where that is still to come (or, for `took-effect`, has come). */
  effectiveAt?: Time;
  /** The old text was announced for now, and it is another one that holds. */
  awaited?: Awaited;
}

/** What the service said of the change, on its pages and in the text. */
export interface Told {
  notices: readonly FoundNotice[];
  announcement?: Announcement;
  /** The day in a date line that is new, wherever it stands. */
  dateMove?: Time;
}

const DAY = 86_400_000;
/** Words that matter which a text may gain on taking effect and still be the one announced. */
const HARDLY_ANY = 3;

/** It stands beside the text in force, which it is to replace. */
const isAnnounced = ({ edition }: Terms): boolean => edition === 'announced';

/** Another text than the one announced: nobody was told of that, whatever was said of the announced one. */
function findDifference(input: JudgeInput, weight: Weight): Awaited | undefined {
  if (weight.kind !== 'substance') return undefined;
  const awaited = findAwaited(input);
  return weight.added <= HARDLY_ANY && isTextBelow(input) ? undefined : awaited;
}

/** The text that was up as announced is in force now: what went was the note about it, or the text it replaced. */
function tookEffect(input: JudgeInput, weight: Weight): Time | undefined | false {
  const { before, after } = input;
  if (isAnnounced(after.terms)) return false;
  const announced = futureDateOf(before.terms, before.at);
  const hadNotice = before.terms.notices.some(({ kind }) => kind === 'upcoming');
  const hasNotice = after.terms.notices.some(({ kind }) => kind === 'upcoming');
  if (announced === undefined && !(hadNotice && !hasNotice) && !isAnnounced(before.terms)) return false;
  if (announced !== undefined && announced > after.at + DAY) return false;
  if (weight.added > HARDLY_ANY) return false;
  return announced;
}

/** From the dates, the notices and the weight of the change; quiet kinds first. */
export function decideVerdict(input: JudgeInput, weight: Weight, told: Told): VerdictGrounds {
  const { before, after, outcome, undoes } = input;
  const { notices, announcement, dateMove } = told;
  const ownDateBefore = ownDateOf(before.terms, before.at);
  const ownDateAfter = ownDateOf(after.terms, after.at);
  const isPlainlyTold = announcement !== undefined || notices.some(isPlainNotice);
  const untold = { ownDateBefore, ownDateAfter, isPlainlyTold: false };
  const grounds = { ...untold, isPlainlyTold, ...accountsOf(notices) };
  if (outcome === 'reverted' || undoes?.left !== undefined) return { ...grounds, verdict: 'reverted' };
  const awaited = findDifference(input, weight);
  if (awaited) return { verdict: hasMoved(ownDateBefore, ownDateAfter) ? 'dated' : 'silent', ...untold, awaited };
  const effective = tookEffect(input, weight);
  if (effective !== false) return { ...grounds, verdict: 'took-effect', effectiveAt: effective };

  const upcoming = notices.find((one) => isToCome(one, one.at)) ?? (announcement && noticeFrom(announcement, after.at));
  const future = futureDateOf(after.terms, after.at) ?? announcement?.effectiveAt;
  const isNewFuture = future !== undefined && !namesDay(before.terms, future);
  if (weight.kind !== 'substance') {
    if (upcoming) return { ...grounds, verdict: 'announced', notice: upcoming, effectiveAt: future ?? dayOf(upcoming) };
    if (isNewFuture) return { ...grounds, verdict: 'pending', effectiveAt: future };
    return { ...grounds, verdict: weight.kind === 'layout' ? 'layout' : 'editorial' };
  }
  if (isNewFuture || isAnnounced(after.terms))
    return { ...grounds, verdict: 'pending', notice: upcoming, effectiveAt: future };
  const notice = upcoming ?? notices[0];
  if (notice) return { ...grounds, verdict: 'announced', notice, effectiveAt: future ?? dayOf(notice) };
  if (hasMoved(ownDateBefore, ownDateAfter)) return { ...grounds, verdict: 'dated' };
  return dateMove === undefined
    ? { ...grounds, verdict: 'silent' }
    : { ...grounds, ownDateAfter: dateMove, verdict: 'dated' };
}

const hasMoved = (before: Time | undefined, after: Time | undefined): boolean =>
  after !== undefined && (before === undefined || after > before);

/** The day that a notice names, where that was still to come when it was seen. */
const dayOf = ({ iso, at }: NoticeSeen): Time | undefined =>
  iso !== undefined && timeOf(iso) > at ? timeOf(iso) : undefined;

const accountsOf = (notices: readonly FoundNotice[]): Pick<VerdictGrounds, 'summary' | 'preview'> => ({
  summary: notices.find(({ isSummary }) => isSummary),
  preview: notices.find(({ preview }) => preview !== undefined)?.preview,
});

const noticeFrom = ({ quote }: Announcement, at: Time): NoticeSeen => ({
  at,
  where: 'document',
  kind: 'upcoming',
  quote,
});
