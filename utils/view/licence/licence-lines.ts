import { chooseLines } from '../../core/ledger/choose-lines';
import { compareLicence } from '../../core/ledger/compare-licence';
import { type LicenceMoment, traceLicence } from '../../core/ledger/trace-licence';
import {
  type GivenSlot,
  LICENCE_SERVES,
  LICENCE_SLOTS,
  type LicenceMove,
  type LicenceSlot,
} from '../../core/model/licence';
import type { LicenceVersion } from '../../store/licences/load-licence-texts';
import { termsTypeOf } from '../lines/alert-lines';
import { hashOf } from '../route';

/** Promises whose absence says something even where they never were made. */
const ALWAYS: ReadonlySet<LicenceSlot> = new Set(['ends-on-deletion', 'purpose-limit', 'ownership-kept']);

/** What each document's versions say of the licence, as a table; absent where none ever said anything. */
export const licenceLines = (documents: readonly (readonly LicenceVersion[])[]) => {
  const moments = traceLicence(documents.flatMap((versions) => chooseLines(versions)));
  const said = new Set(moments.flatMap(({ state }) => Object.keys(state)));
  if (said.size === 0) return undefined;
  const turns = moments.map((moment, at) => turnsOf(moments[at + 1], moment));
  const pointsOf = (serves: 'reader' | 'service') =>
    LICENCE_SLOTS.filter((slot) => sideOf(slot) === serves && (said.has(slot) || ALWAYS.has(slot))).map((slot) => ({
      slot,
      cells: moments.map(({ state }, at) => cellOf(state[slot], turns[at]?.get(slot))),
    }));
  return {
    moments: moments.map(({ at }, index) => ({ at, isFirst: index === moments.length - 1 })),
    groups: (['reader', 'service'] as const)
      .map((serves) => ({ serves, points: pointsOf(serves) }))
      .filter(({ points }) => points.length > 0),
  };
};

/** A licence that ends late is, all in all, nearer to a promise than to a claim. */
const sideOf = (slot: LicenceSlot): 'reader' | 'service' => (LICENCE_SERVES[slot] === 'service' ? 'service' : 'reader');

const turnsOf = (before: LicenceMoment | undefined, { state }: LicenceMoment): Map<string, LicenceMove['direction']> =>
  new Map(before ? compareLicence(before.state, state).map(({ slot, direction }) => [slot, direction]) : []);

const cellOf = (given: GivenSlot | undefined, turn: LicenceMove['direction'] | undefined) => ({
  isSaid: given !== undefined,
  values: given?.values ?? [],
  turn,
  since: given?.since,
  isSinceFirst: given?.isSinceFirst === true,
  words: (given?.sources ?? []).map(({ quote, documentId }) => ({
    quote,
    termsType: termsTypeOf(documentId),
    href: hashOf({ view: 'document', documentId }),
  })),
});
