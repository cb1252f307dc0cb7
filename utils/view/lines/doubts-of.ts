import type { Blocked, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';

interface Doubts {
  blocked?: Blocked;
  /** How many addresses there are, where only some of them are blocked. */
  parts?: number;
  readsOnVisit?: boolean;
  heldSince?: Time;
}

/** What keeps a document from being read and compared as always. */
export const doubtsOf = (
  { addresses, blocked, readsOnVisit }: Pick<Document, 'addresses' | 'blocked' | 'readsOnVisit'>,
  heldSince?: Time,
): Doubts => {
  const live = addresses.filter(({ replacedBy }) => replacedBy === undefined);
  const isPart = blocked !== undefined && live.length > 1 && live.some((address) => address.blocked === undefined);
  return { blocked, parts: isPart ? live.length : undefined, readsOnVisit, heldSince };
};
