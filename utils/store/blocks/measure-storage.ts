import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../database';
import { rowsUnder } from '../rows-under';
import { weighAll } from './weigh';

/** Bytes by what they are for, added up row by row; `storageUsed` gives the running sum without reading all. */
export interface Storage {
  /** Versions, with all blocks, their index, lines, changes and what they say of the licence. */
  versions: number;
  /** Where the words of all versions are, for searching. */
  words: number;
  snapshots: number;
  sightings: number;
}

export async function measureStorage(archive: Archive, documentId: DocumentId): Promise<Storage> {
  const [packs, blocks, versions, snapshots, sightings, lineages, changes, licences, words] = await Promise.all([
    rowsUnder(archive.packs, '[documentId+first]', documentId).toArray(),
    rowsUnder(archive.blocks, '[documentId+first]', documentId).toArray(),
    rowsUnder(archive.versions, '[documentId+index]', documentId).toArray(),
    rowsUnder(archive.snapshots, '[documentId+hash]', documentId).toArray(),
    rowsUnder(archive.sightings, '[documentId+index]', documentId).toArray(),
    archive.lineages.where('documentId').equals(documentId).toArray(),
    rowsUnder(archive.changes, '[documentId+at]', documentId).toArray(),
    archive.licences.where('documentId').equals(documentId).toArray(),
    archive.wordIndexes.get(documentId),
  ]);
  return {
    versions: weighAll([...packs, ...blocks, ...versions, ...lineages, ...changes, ...licences]),
    words: weighAll([words]),
    snapshots: weighAll(snapshots),
    sightings: weighAll(sightings),
  };
}
