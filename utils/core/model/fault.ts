import type { DocumentId } from './document';
import type { Time } from './hash';

/** Something of ours that broke: kept in a small local log that the user can read and copy. */
export interface Fault {
  id?: number;
  at: Time;
  /** What was being done: `advance.look`, `background.message`. */
  where: string;
  message: string;
  /** The stack, without addresses' queries. */
  detail?: string;
  documentId?: DocumentId;
}
