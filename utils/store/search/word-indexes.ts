import { Dexie } from 'dexie';
import type { DocumentId } from '../../core/model/document';
import { weigh } from '../blocks/weigh';
import type { Archive } from '../database';
import type { WordIndexRow } from './word-index-row';

/** What tells one row of a document from a later one. */
export type IndexStamp = Pick<WordIndexRow, 'revision' | 'versions' | 'madeAt'>;

/** The stamp of each document's index of this revision, without reading what is in it. */
export async function listStamps({ wordIndexes }: Archive, revision: number): Promise<Map<DocumentId, IndexStamp>> {
  const current = wordIndexes.where('[revision+versions+madeAt]').between([revision], [revision, Dexie.maxKey]);
  const [keys, ids] = await Promise.all([current.keys(), current.primaryKeys()]);
  const stamps = keys as unknown as [number, number, number][];
  return new Map(ids.map((id, at) => [id, stampOf(stamps[at] ?? [revision, 0, 0])]));
}

const stampOf = ([revision, versions, madeAt]: readonly number[]): IndexStamp => ({
  revision: revision ?? 0,
  versions: versions ?? 0,
  madeAt: madeAt ?? 0,
});

/** Documents whose index lacks a version, or is missing, each with how many versions it has. */
export async function listUnindexed(archive: Archive, revision: number): Promise<Map<DocumentId, number>> {
  const [stamps, all] = await Promise.all([listStamps(archive, revision), archive.versions.count()]);
  const indexed = [...stamps.values()].reduce((sum, { versions }) => sum + versions, 0);
  // A document loses no version but with its index: where there are as many, none is left.
  if (indexed === all) return new Map();
  const keys = await archive.versions.orderBy('[documentId+index]').keys();
  const counts = new Map<DocumentId, number>();
  for (const key of keys as unknown as [DocumentId, number][]) counts.set(key[0], (counts.get(key[0]) ?? 0) + 1);
  return new Map([...counts].filter(([id, count]) => stamps.get(id)?.versions !== count));
}

/** Inside a transaction that gives one of its versions another text: it is made anew. The bytes that are free now. */
export async function forgetWordIndex({ wordIndexes }: Archive, documentId: DocumentId): Promise<number> {
  const row = await wordIndexes.get(documentId);
  await wordIndexes.delete(documentId);
  return row ? weigh(row) : 0;
}
