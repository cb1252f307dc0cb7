import { type Audience, chooseLines, type DatedText, inForceAt } from '../ledger/choose-lines';
import { type LicenceText, mergeLicence } from '../ledger/merge-licence';
import type { Time } from '../model/hash';
import type { LicenceElsewhere, LicenceState } from '../model/licence';

/** What comes and goes within this time of each other may have moved: documents are not all looked at on one day. */
export const MOVING_TIME = 7 * 24 * 60 * 60 * 1000;

/**
 * What a service's other documents say of the licence around a moment: all of their versions in, those chosen that hold
 * for the reader of the text that changed.
 */
export function licenceElsewhere(
  documents: readonly (readonly (DatedText & LicenceText)[])[],
  at: Time,
  audience: Audience,
): LicenceElsewhere {
  const lines = documents.flatMap((texts) => chooseLines(texts, audience));
  const stateAt = (moment: Time): LicenceState => mergeLicence(lines.flatMap((line) => inForceAt(line, moment) ?? []));
  return { before: stateAt(at - MOVING_TIME), now: stateAt(at), after: stateAt(at + MOVING_TIME) };
}
