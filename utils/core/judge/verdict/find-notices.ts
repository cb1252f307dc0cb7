import type { NoticeSeen } from '../../model/judgement';
import type { TermsType } from '../../model/terms-type';
import { normaliseText } from '../../text/normalise-text';
import type { JudgeInput } from '../judge-input';

const DAY = 86_400_000;
/** A notice of a change to come may be this much older than the change. */
const LONGEST_LEAD = 180 * DAY;
/** A notice of a change that has been is still up this long after. */
const RECENT = 30 * DAY;

/** Names that mean one another. */
const ALIKE: Partial<Record<TermsType, TermsType>> = { 'Cookies Policy': 'Trackers Policy' };

const isAbout = ({ termsTypes }: NoticeSeen, termsType: TermsType): boolean => {
  const plain = (name: TermsType): string => (ALIKE[name] ?? name).replace(/ - .*$/, '');
  return termsTypes === undefined || termsTypes.some((named) => plain(named) === plain(termsType));
};

/**
 * Anybody can say on a site that its terms change. Only the document itself, a preview of it, or a notice that leads to
 * the terms makes a change one that people were told of.
 */
export const isPlainNotice = ({ where, leadsToTerms }: NoticeSeen): boolean =>
  where !== 'site' || leadsToTerms === true;

/**
 * Notices of this change: in the new text but not in the old one, or seen on the service's pages around it and about
 * this document. Plain ones first, then by time.
 */
export function findNotices({ before, after, notices, termsType }: JudgeInput): NoticeSeen[] {
  const known = new Set(before.terms.notices.map(({ quote }) => normaliseText(quote)));
  const inside = after.terms.notices
    .filter(({ quote }) => !known.has(normaliseText(quote)))
    .map((notice): NoticeSeen => ({ ...notice, at: after.at, where: 'document' }));
  const around = notices.filter((notice) => {
    const { at, kind } = notice;
    const since = kind === 'upcoming' ? before.at - LONGEST_LEAD : before.at;
    return at >= since && at <= after.at + RECENT && isAbout(notice, termsType);
  });
  return [...around, ...inside].sort((a, b) => Number(isPlainNotice(b)) - Number(isPlainNotice(a)) || a.at - b.at);
}
