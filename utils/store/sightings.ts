import { Dexie } from 'dexie';
import type { Sighting } from '../core/model/capture';
import type { DocumentId } from '../core/model/document';
import type { Archive } from './database';

const EVERY = [Dexie.minKey, Dexie.maxKey] as const;

/** Newest first. Two browsers' sightings may stand side by side after an import; `previous` tells the chains apart. */
export async function listSightings(archive: Archive, documentId: DocumentId, limit?: number): Promise<Sighting[]> {
  const found = archive.sightings
    .where('[documentId+index]')
    .between([documentId, EVERY[0]], [documentId, EVERY[1]])
    .reverse();
  return limit === undefined ? found.toArray() : found.limit(limit).toArray();
}

export const countSightings = (archive: Archive, documentId: DocumentId): Promise<number> =>
  archive.sightings.where('[documentId+index]').between([documentId, EVERY[0]], [documentId, EVERY[1]]).count();
