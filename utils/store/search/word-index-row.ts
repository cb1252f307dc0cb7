import type { DocumentId } from '../../core/model/document';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the words of a document's listed versions stand (`core/search`). One row a document. */
export interface WordIndexRow {
  documentId: DocumentId;
  /** How words were folded. */
  revision: number;
  /** Versions the document had then, those of parts too: it has more where this is out of date. */
  versions: number;
  /** When it was made. Tells a row that was made anew from the one before. */
  madeAt: number;
  /** The lines that `index` names by their place here. */
  lines: string[];
  index: { texts: Bytes; words: Bytes; entries: Bytes; places: Bytes };
  /** Making it broke: nothing is found in it until there is a newer version. */
  isUnread?: true;
}
