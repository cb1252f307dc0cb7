import type { NoticeSeen } from '../../model/judgement';
import { normaliseText } from '../../text/normalise-text';
import type { ChangedClauses } from '../findings/changed-clauses';
import type { JudgeInput } from '../judge-input';
import { type FoundNotice, readSummary } from './find-summaries';
import { isAbout } from './is-about';
import { isToCome, timeOf } from './own-dates';

const DAY = 86_400_000;
/** A notice of a change to come may be this much older than the change. */
const LONGEST_LEAD = 180 * DAY;
/** A notice of a change that has been is still up this long after. */
const RECENT = 30 * DAY;

/**
 * Anybody can say on a site that its terms change. Only the document itself, a preview of it, or a notice that leads to
 * the terms makes a change one that people were told of; an account of something else does not.
 */
export const isPlainNotice = ({ where, leadsToTerms, isOfOther }: FoundNotice): boolean =>
  isOfOther !== true && (where !== 'site' || leadsToTerms === true);

/** What the old text said already is about this change only if it spoke of a day that had not come. */
const isOfEarlierChange = ({ kind, iso, at }: NoticeSeen, before: JudgeInput['before']): boolean =>
  iso === undefined ? kind === 'recent' : timeOf(iso) <= Math.max(at, before.at - RECENT);

/** Those of the new text that the old one did not have. */
function findInside(input: JudgeInput, changed: ChangedClauses, known: ReadonlySet<string>): FoundNotice[] {
  const { after } = input;
  return after.terms.notices.flatMap((notice): FoundNotice[] => {
    if (notice.isSummary) return [readSummary(input, notice, changed) ?? []].flat();
    return known.has(normaliseText(notice.quote)) ? [] : [{ ...notice, at: after.at, where: 'document' }];
  });
}

/**
 * Notices of this change: in the new text but not in the old one, or seen on the service's pages around it and about
 * this document. Plain ones first, then by time.
 */
export function findNotices(input: JudgeInput, changed: ChangedClauses): FoundNotice[] {
  const { before, after, notices, termsType } = input;
  const quotesOf = (list: readonly { quote: string }[]) => new Set(list.map(({ quote }) => normaliseText(quote)));
  const [known, current] = [quotesOf(before.terms.notices), quotesOf(after.terms.notices)];
  const around = notices.filter((notice) => {
    const { at, where } = notice;
    const quote = normaliseText(notice.quote);
    if (where === 'document' && known.has(quote) && isOfEarlierChange(notice, before)) return false;
    // The text itself is read below, and says where it stands.
    if (where === 'document' && current.has(quote) && !known.has(quote)) return false;
    const since = isToCome(notice, at) ? before.at - LONGEST_LEAD : before.at;
    // Of a mail only the day is known: it may have come at the end of it.
    const latest = where === 'mail' ? at + DAY : at;
    return latest >= since && at <= after.at + RECENT && isAbout(notice, termsType);
  });
  const found: FoundNotice[] = [...around, ...findInside(input, changed, known)];
  return found.sort((a, b) => Number(isPlainNotice(b)) - Number(isPlainNotice(a)) || a.at - b.at);
}
