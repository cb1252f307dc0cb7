import { compareLicence } from '../ledger/compare-licence';
import { mergeLicence } from '../ledger/merge-licence';
import { readLicence } from '../ledger/read-licence';
import type { Clause } from '../model/clause';
import type { ClauseSource } from '../model/judgement';
import type {
  GivenSlot,
  LicenceChange,
  LicenceElsewhere,
  LicenceMove,
  LicenceState,
  MovedGift,
} from '../model/licence';
import { similarity } from '../text/similarity';
import { tokenise } from '../text/tokenise';

/** Share of their words from which two clauses are one that moved, though both have stood for long. */
const ALIKE = 0.5;

interface Sides {
  before: readonly Clause[];
  after: readonly Clause[];
}

/** What a change of one text does to the licence as all texts of the service give it. */
export function changeOfLicence({ before, after }: Sides, elsewhere?: LicenceElsewhere): LicenceChange {
  const change: LicenceChange = { moves: [], away: [], here: [] };
  const isGrantedElsewhere = (elsewhere?.now.granted ?? elsewhere?.after.granted) !== undefined;
  for (const move of compareLicence(stateOf(before), stateOf(after), isGrantedElsewhere)) {
    const isNew = move.change === 'new' || move.change === 'more';
    const moved = elsewhere ? findMoved(move, isNew, elsewhere) : [];
    change[isNew ? 'here' : 'away'].push(...moved);
    const values = move.values.filter((value) => moved.every((one) => one.value !== value));
    const isMoved = moved.some(({ value }) => value === undefined) || (move.values.length > 0 && values.length === 0);
    if (!isMoved) change.moves.push({ ...move, values });
  }
  return change;
}

const stateOf = (clauses: readonly Clause[]): LicenceState =>
  mergeLicence([{ documentId: '', versionId: '', at: 0, clauses: readLicence(clauses) }]);

/**
 * What of a move only stands in another document: one that says so in nearly the same words, or that came to say so, or
 * ceased to, at about the same time. What another says in words of its own all along is another promise.
 */
function findMoved(move: LicenceMove, isNew: boolean, elsewhere: LicenceElsewhere): MovedGift[] {
  const { slot } = move;
  const [near, far] = isNew ? [elsewhere.before, elsewhere.after] : [elsewhere.after, elsewhere.before];
  const own = isNew ? move.after : move.before;
  const lasting = new Set(far[slot]?.sources.map(({ documentId }) => documentId));
  const isMoved = (source: ClauseSource): boolean => !lasting.has(source.documentId) || isAlike(source, own);
  const given = [elsewhere.now[slot], near[slot]].filter((one) => one !== undefined);
  const source = given.flatMap(({ sources }) => sources).find(isMoved);
  if (source === undefined) return [];
  const values = new Set(given.flatMap((one) => one.values));
  // A slot that came or went as a whole took its values along.
  const wanted = move.values.length > 0 ? move.values : [undefined, ...(own?.values ?? [])];
  return wanted.flatMap((value) => (value === undefined || values.has(value) ? [{ slot, value, source }] : []));
}

const isAlike = ({ quote }: ClauseSource, own: GivenSlot | undefined): boolean =>
  own?.sources.some((one) => similarity(tokenise(one.quote.text), tokenise(quote.text)) >= ALIKE) === true;
