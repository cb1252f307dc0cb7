import type { Sighting } from '../core/model/capture';
import type { DocumentId } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

/** The look at that place in the document's chain. */
export const findSighting = (archive: Archive, documentId: DocumentId, index: number): Promise<Sighting | undefined> =>
  archive.sightings.where('[documentId+index]').equals([documentId, index]).first();

/** Newest first. Two browsers' sightings may stand side by side after an import; `previous` tells the chains apart. */
export async function listSightings(archive: Archive, documentId: DocumentId, limit?: number): Promise<Sighting[]> {
  const found = rowsUnder(archive.sightings, '[documentId+index]', documentId).reverse();
  return limit === undefined ? found.toArray() : found.limit(limit).toArray();
}

/** The last look before that place in the chain which found this version in force. */
export const findLastLookAt = (
  archive: Archive,
  { documentId, versionId, before }: { documentId: DocumentId; versionId: Hash; before: number },
): Promise<Sighting | undefined> =>
  archive.sightings
    .where('[documentId+index]')
    .between([documentId, 0], [documentId, before])
    .reverse()
    .filter(({ outcome, versionIds }) => outcome !== 'refused' && versionIds?.includes(versionId) === true)
    .first();
