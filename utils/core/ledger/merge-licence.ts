import type { DocumentId } from '../model/document';
import type { Hash, Time } from '../model/hash';
import type { ClauseSource } from '../model/judgement';
import {
  type GivenSlot,
  LICENCE_SLOTS,
  type LicenceClause,
  type LicenceGift,
  type LicenceState,
} from '../model/licence';

/** A text in force, with what it says of the licence. */
export interface LicenceText {
  documentId: DocumentId;
  versionId: Hash;
  /** When it was first seen. */
  at: Time;
  clauses: readonly LicenceClause[];
}

/** Clauses of a slot beyond these are not kept. */
const MOST_SOURCES = 6;

/** What texts in force at one moment say together; of two clauses of a document that say the same, the first is quoted. */
export function mergeLicence(texts: readonly LicenceText[]): LicenceState {
  const given = new Map<string, GivenSlot>();
  for (const { clauses, documentId, versionId, at } of texts)
    for (const { quote, gives } of clauses)
      for (const gift of gives) take(given, gift, { source: { quote, documentId, versionId }, at });
  // In the order of the slots, so that two states that say the same read the same.
  return Object.fromEntries(LICENCE_SLOTS.flatMap((slot) => (given.has(slot) ? [[slot, given.get(slot)]] : [])));
}

function take(
  given: Map<string, GivenSlot>,
  { slot, value }: LicenceGift,
  { source, at }: { source: ClauseSource; at: Time },
): void {
  const known = given.get(slot);
  if (known === undefined) {
    given.set(slot, { values: value === undefined ? [] : [value], sources: [source], since: at });
    return;
  }
  known.since = Math.min(known.since, at);
  const isFresh = value !== undefined && !known.values.includes(value);
  if (isFresh) known.values.push(value);
  const isQuoted = known.sources.some(({ quote }) => quote === source.quote);
  const isElsewhere = known.sources.every(({ documentId }) => documentId !== source.documentId);
  if ((isFresh || isElsewhere) && !isQuoted && known.sources.length < MOST_SOURCES) known.sources.push(source);
}
