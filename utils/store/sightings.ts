import type { Sighting } from '../core/model/capture';
import type { DocumentId } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

/** What came of one look, once it has been worked out. */
export const findSighting = (archive: Archive, hash: Hash): Promise<Sighting | undefined> =>
  archive.sightings.get(hash);

/** Newest first. Two browsers' sightings may stand side by side after an import; `previous` tells the chains apart. */
export async function listSightings(archive: Archive, documentId: DocumentId, limit?: number): Promise<Sighting[]> {
  const found = rowsUnder(archive.sightings, '[documentId+index]', documentId).reverse();
  return limit === undefined ? found.toArray() : found.limit(limit).toArray();
}
