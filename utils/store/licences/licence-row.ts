import type { DocumentId } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import type { LicenceClause } from '../../core/model/licence';

/** What a version says of the licence over what people post, read by rules of one revision. One row a version. */
export interface LicenceRow {
  /** The version's. */
  id: Hash;
  documentId: DocumentId;
  rulesRevision: number;
  /** In the text's order; absent where it says the same, to the letter, as the version of `sameAs`. */
  clauses?: LicenceClause[];
  /** A version whose row holds its clauses itself. */
  sameAs?: Hash;
  /** Reading it broke: what it says is not known by these rules. */
  isUnread?: true;
}
