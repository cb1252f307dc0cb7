import type { NoticeSeen } from '../../model/judgement';
import { normaliseText } from '../../text/normalise-text';
import type { JudgeInput } from '../judge-input';

const DAY = 86_400_000;
/** A notice of a change to come may be this much older than the change. */
const LONGEST_LEAD = 180 * DAY;
/** A notice of a change that has been is still up this long after. */
const RECENT = 30 * DAY;

/** Notices of this change: in the new text but not in the old one, or seen on the service's pages around it. */
export function findNotices({ before, after, notices }: JudgeInput): NoticeSeen[] {
  const known = new Set(before.terms.notices.map(({ quote }) => normaliseText(quote)));
  const inside = after.terms.notices
    .filter(({ quote }) => !known.has(normaliseText(quote)))
    .map((notice): NoticeSeen => ({ ...notice, at: after.at, where: 'document' }));
  const around = notices.filter(({ at, kind }) =>
    kind === 'upcoming'
      ? at >= before.at - LONGEST_LEAD && at <= after.at + RECENT
      : at >= before.at && at <= after.at + RECENT,
  );
  return [...around, ...inside].sort((a, b) => a.at - b.at);
}
