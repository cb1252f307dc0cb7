import type { How, Outcome } from '../model/capture';
import type { DocumentId, Refusal } from '../model/document';
import type { Hash, Time } from '../model/hash';
import type { Terms } from '../model/terms';
import type { Lineage, LineageId } from '../model/version';

/** A line of versions with the text that is in force in it. */
export type LineageState = Lineage & { current: Terms; currentHash: Hash; currentHow: How; currentAt: Time };

/** All lines of versions that a look may belong to. */
export interface DocumentState {
  documentId: DocumentId;
  lineages: LineageState[];
  /** Labels of texts of the page that are other documents, kept under their own name. */
  otherDocuments?: readonly string[];
}

/** One edition, seen once. */
export interface Look {
  edition: Terms;
  textHash: Hash;
  at: Time;
  how: How;
}

/** `lineage` is the next state of the line it belongs to; the caller fills its `currentId` where a version is recorded. */
export interface LineageDecision {
  outcome: Outcome;
  /** Why it was refused, or how it looks while it is held. */
  reason?: Refusal;
  /** The text was first seen then, and waited. */
  heldSince?: Time;
  lineageId?: string;
  /** A line that goes no further: another goes on with its text. */
  ends?: LineageId;
  lineage: Lineage;
}
