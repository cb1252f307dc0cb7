import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Held } from '../../store/held';

/** Since when the earliest text of each document has waited; `held` comes longest waiting first. */
export const heldSince = (held: readonly Held[] = []): ReadonlyMap<DocumentId, Time> =>
  new Map(held.toReversed().map(({ documentId, since }) => [documentId, since]));
