import type { Clause, Match } from '../model/clause';
import type { Quote } from '../model/judgement';
import { giftOfFrame, giftOfValue, type LicenceClause, type LicenceGift } from '../model/licence';

/** Frames that are surer than this state what they say. */
const SURE = 0.8;

/** The clauses of a text that say something of the licence over what people post, in its order. */
export function readLicence(clauses: readonly Clause[]): LicenceClause[] {
  return clauses.flatMap(({ text, heading, matches }) => {
    const giving = matches
      .filter(({ certainty, score }) => certainty === 'stated' && score >= SURE)
      .map((match) => ({ match, gifts: giftsOf(match) }))
      .filter(({ gifts }) => gifts.length > 0);
    if (giving.length === 0) return [];
    const gives = withoutCopies(giving.flatMap(({ gifts }) => gifts));
    const quote: Quote = {
      text,
      marks: giving.flatMap(({ match }) => match.marks).sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      ...(heading === undefined ? {} : { heading }),
    };
    return [{ quote, gives }];
  });
}

function giftsOf(match: Match): LicenceGift[] {
  const gifts = [giftOfFrame(match)];
  for (const [slot, values] of Object.entries(match.slots))
    gifts.push(...values.map((value) => giftOfValue(match, slot, value)));
  return gifts.filter((gift) => gift !== undefined);
}

const withoutCopies = (gifts: readonly LicenceGift[]): LicenceGift[] => [
  ...new Map(gifts.map((gift) => [`${gift.slot}=${gift.value ?? ''}`, gift])).values(),
];
