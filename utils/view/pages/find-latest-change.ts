import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Archive } from '../../store/database';
import { rowsUnder } from '../../store/rows-under';

/** When a document was last seen to have changed: one row is read, however many there are. */
export const findLatestChange = async (archive: Archive, documentId: DocumentId): Promise<Time | undefined> =>
  (await rowsUnder(archive.changes, '[documentId+at]', documentId).last())?.at;
