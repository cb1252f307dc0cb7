import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../database';
import { rowsUnder } from '../rows-under';

/** Versions of a document that wait to be read for their licence; every one has a row once it was tried. */
export async function countUnread({ versions, licences }: Archive, documentId: DocumentId): Promise<number> {
  const [all, tried] = await Promise.all([
    rowsUnder(versions, '[documentId+index]', documentId).count(),
    licences.where('documentId').equals(documentId).count(),
  ]);
  return all - tried;
}
