import type { How, Outcome } from './capture';
import type { DocumentId } from './document';
import type { Hash, Time } from './hash';
import type { Terms } from './terms';

/** The versions of one document in one language, region and edition. `${documentId}#${key}` */
export type LineageId = string;

/** A text that was seen once and waits for a second look. */
export interface HeldText {
  textHash: Hash;
  at: Time;
  how: How;
}

export interface Lineage {
  id: LineageId;
  documentId: DocumentId;
  lang?: string;
  edition?: string;
  /** The version in force. */
  currentId: Hash;
  held?: HeldText;
  /** Texts that were in force before, newest first, with when they were last in force. */
  earlier: { textHash: Hash; versionId: Hash; until: Time }[];
  /** Normalised hashes of blocks that differ at every look, learned. */
  volatile: Hash[];
}

/** One edition's terms, recorded. */
export interface Version {
  /** Hash of lineage, text and the sighting that showed it first. */
  id: Hash;
  documentId: DocumentId;
  lineageId: LineageId;
  /** Equal whenever the normalised text is equal. */
  textHash: Hash;
  /** The version in force before it in its lineage. */
  previousId?: Hash;
  /** First seen, and how. */
  at: Time;
  how: How;
  outcome: Extract<Outcome, 'first' | 'changed' | 'variant' | 'reverted'>;
  snapshot: Hash;
  extractorRevision: number;
  words: number;
  terms: Terms;
}
