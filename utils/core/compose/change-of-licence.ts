import { compareLicence } from '../ledger/compare-licence';
import { mergeLicence } from '../ledger/merge-licence';
import { readLicence } from '../ledger/read-licence';
import type { Clause } from '../model/clause';
import type { LicenceChange, LicenceElsewhere, LicenceMove, LicenceState } from '../model/licence';

const NOTHING: LicenceElsewhere = { earlier: {}, now: {}, later: {} };

interface Sides {
  before: readonly Clause[];
  after: readonly Clause[];
}

/**
 * What a change of one text does to the licence as all texts of the service give it: what another of them says since, or
 * said before, came or went for nobody.
 */
export function changeOfLicence({ before, after }: Sides, elsewhere: LicenceElsewhere = NOTHING): LicenceChange {
  const moves = compareLicence(stateOf(before), stateOf(after)).flatMap((move) => leftOf(move, elsewhere));
  return { moves, elsewhere };
}

const stateOf = (clauses: readonly Clause[]): LicenceState =>
  mergeLicence([{ documentId: '', versionId: '', at: 0, clauses: readLicence(clauses) }]);

/** What is left of a move beside the other documents. */
function leftOf(move: LicenceMove, { earlier, later }: LicenceElsewhere): LicenceMove[] {
  const given = (move.change === 'new' || move.change === 'more' ? earlier : later)[move.slot];
  if (given === undefined) return [move];
  const values = move.values.filter((value) => !given.values.includes(value));
  return values.length > 0 ? [{ ...move, values }] : [];
}
