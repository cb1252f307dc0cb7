import type { Document, Refusal } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { doubtsOf } from './doubts-of';

interface ServiceBlocked {
  count: number;
  /** No document of the service can be read, and there are several. */
  isAll: boolean;
  /** Of the first; where it is all of them, since there was none left. */
  since: Time;
  /** Absent where they have not one in common. */
  reason?: Refusal;
}

/** What cannot be read of a service as a whole; undefined where everything can. */
export function blockedOf(documents: readonly Pick<Document, 'addresses' | 'blocked'>[]): ServiceBlocked | undefined {
  // Of a document whose other pages are read, its own line says so.
  const whole = documents.filter((document) => doubtsOf(document).parts === undefined);
  const blocked = whole.flatMap((document) => document.blocked ?? []);
  const [first] = blocked;
  if (!first) return undefined;
  const times = blocked.map(({ since }) => since);
  const isAll = documents.length > 1 && blocked.length === documents.length;
  const isOneReason = blocked.every(({ reason }) => reason === first.reason);
  return {
    count: blocked.length,
    isAll,
    since: isAll ? Math.max(...times) : Math.min(...times),
    ...(isOneReason ? { reason: first.reason } : {}),
  };
}
