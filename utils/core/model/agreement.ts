import type { Time } from './hash';

/** That the user agreed to the terms of a service: a day of their own choice, or a press that a page of it showed. */
export interface Agreement {
  at: Time;
  how: 'set' | 'signed-up' | 'agreed';
}

export const MOST_AGREEMENTS = 10;
/** A form that was refused is sent again: one agreement, the last try of it. */
const SAME_TRY = 86_400_000;

const newerFirst = (a: Agreement, b: Agreement): number => b.at - a.at;
const isSet = ({ how }: Agreement): boolean => how === 'set';

/** Newest first. One day of the user's own at most, in place of an earlier one; what was seen stands beside it. */
export function withAgreement(known: readonly Agreement[], added: Agreement): Agreement[] {
  const isSameTry = ({ at }: Agreement): boolean => at <= added.at && added.at - at < SAME_TRY;
  const kept = known.filter((one) => isSet(one) !== isSet(added) || !(isSet(added) || isSameTry(one)));
  const own = [...kept, added].filter(isSet);
  const seen = [...kept, added].filter((one) => !isSet(one)).sort(newerFirst);
  return [...own, ...seen.slice(0, MOST_AGREEMENTS - own.length)].sort(newerFirst);
}

/** The one that counts: the user's own word, else the newest that was seen. */
export const agreementInForce = (known: readonly Agreement[] = []): Agreement | undefined =>
  known.find(isSet) ?? [...known].sort(newerFirst)[0];
