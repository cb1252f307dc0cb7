import type { DocumentId } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import type { LicenceClause } from '../../core/model/licence';
import type { Archive } from '../database';

/** What each version of a document says of the licence, by its id; versions that were not, or could not be, read are missing. */
export async function loadLicences(archive: Archive, documentId: DocumentId): Promise<Map<Hash, LicenceClause[]>> {
  const rows = await archive.licences.where('documentId').equals(documentId).toArray();
  const own = new Map(rows.flatMap(({ id, clauses }) => (clauses ? [[id, clauses] as const] : [])));
  const read = rows.filter(({ isUnread }) => !isUnread);
  return new Map(read.map(({ id, sameAs = id }) => [id, own.get(sameAs) ?? []]));
}
