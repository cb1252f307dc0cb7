import { Dexie } from 'dexie';
import type { DocumentId } from '../../core/model/document';
import { weigh } from '../blocks/weigh';
import type { Archive } from '../database';
import { rowsUnder } from '../rows-under';
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
  // A document loses no version but with its index: where there are as many, none is left.
  if (countIndexed(stamps) === all) return new Map();
  const keys = await archive.versions.orderBy('[documentId+index]').keys();
  const counts = new Map<DocumentId, number>();
  for (const key of keys as unknown as [DocumentId, number][]) counts.set(key[0], (counts.get(key[0]) ?? 0) + 1);
  return new Map([...counts].filter(([id, count]) => stamps.get(id)?.versions !== count));
}

/** One of them that is open, in no order; knows it without looking at all versions where whole documents are missing. */
export async function findUnindexed(
  archive: Archive,
  revision: number,
  isOpen: (documentId: DocumentId) => boolean,
): Promise<DocumentId | undefined> {
  const [stamps, all] = await Promise.all([listStamps(archive, revision), archive.versions.count()]);
  if (countIndexed(stamps) === all) return undefined;
  for (const id of await archive.documents.toCollection().primaryKeys()) {
    if (stamps.has(id) || !isOpen(id)) continue;
    if ((await rowsUnder(archive.versions, '[documentId+index]', id).count()) > 0) return id;
  }
  const open = [...(await listUnindexed(archive, revision)).keys()].filter(isOpen);
  // Versions without their document can be searched by nobody, and would be tried for ever.
  return (await archive.documents.bulkGet(open)).find((document) => document !== undefined)?.id;
}

const countIndexed = (stamps: ReadonlyMap<DocumentId, IndexStamp>): number =>
  [...stamps.values()].reduce((sum, { versions }) => sum + versions, 0);

/** Inside a transaction that gives one of its versions another text: it is made anew. The bytes that are free now. */
export async function forgetWordIndex({ wordIndexes }: Archive, documentId: DocumentId): Promise<number> {
  const row = await wordIndexes.get(documentId);
  await wordIndexes.delete(documentId);
  return row ? weigh(row) : 0;
}
