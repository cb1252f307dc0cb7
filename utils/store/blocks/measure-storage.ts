import { Dexie } from 'dexie';
import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../database';
import { weighAll } from './weigh';

/** Bytes by what they are for, added up row by row; `storageUsed` gives the running sum without reading all. */
export interface Storage {
  /** Versions, with all blocks, their index, lines and changes. */
  versions: number;
  snapshots: number;
  sightings: number;
}

export async function measureStorage(archive: Archive, documentId: DocumentId): Promise<Storage> {
  const lower = [documentId, Dexie.minKey];
  const upper = [documentId, Dexie.maxKey];
  const [packs, blocks, versions, snapshots, sightings, lineages, changes] = await Promise.all([
    archive.packs.where('[documentId+first]').between(lower, upper).toArray(),
    archive.blocks.where('[documentId+first]').between(lower, upper).toArray(),
    archive.versions.where('[documentId+index]').between(lower, upper).toArray(),
    archive.snapshots.where('[documentId+hash]').between(lower, upper).toArray(),
    archive.sightings.where('[documentId+index]').between(lower, upper).toArray(),
    archive.lineages.where('documentId').equals(documentId).toArray(),
    archive.changes.where('[documentId+at]').between(lower, upper).toArray(),
  ]);
  return {
    versions: weighAll([...packs, ...blocks, ...versions, ...lineages, ...changes]),
    snapshots: weighAll(snapshots),
    sightings: weighAll(sightings),
  };
}
