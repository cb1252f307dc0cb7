import { isForMembers } from '../../../core/ledger/is-for-members';
import { type Document, type DocumentId, serviceIdOf } from '../../../core/model/document';
import type { Archive } from '../../../store/database';
import { listDocuments } from '../../../store/documents';

/** The service's other documents that hold for its members; none for a document that does not. */
export async function listOthersForMembers(archive: Archive, documentId: DocumentId): Promise<Document[]> {
  const documents = await listDocuments(archive, serviceIdOf(documentId));
  const own = documents.find(({ id }) => id === documentId);
  if (own === undefined || !isForMembers(own.termsType)) return [];
  return documents.filter(({ id, termsType }) => id !== documentId && isForMembers(termsType));
}
