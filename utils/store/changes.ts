import type { DocumentId } from '../core/model/document';
import type { Time } from '../core/model/hash';
import type { Change } from '../core/model/judgement';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

export const findChange = (archive: Archive, id: string): Promise<Change | undefined> => archive.changes.get(id);

/** When the last change was seen; reads the index alone. */
export async function findLastChangeAt(archive: Archive, documentId: DocumentId): Promise<Time | undefined> {
  const keys = await rowsUnder(archive.changes, '[documentId+at]', documentId).reverse().limit(1).keys();
  return (keys as unknown as [DocumentId, Time][])[0]?.[1];
}

/** When the last change of any of a service's documents was seen; reads the index alone. */
export async function findLastChangeAtOf(archive: Archive, serviceId: ServiceId): Promise<Time | undefined> {
  const keys = await rowsUnder(archive.changes, '[serviceId+at]', serviceId).reverse().limit(1).keys();
  return (keys as unknown as [ServiceId, Time][])[0]?.[1];
}

/** Newest first. */
export const listChanges = (archive: Archive, documentId: DocumentId): Promise<Change[]> =>
  rowsUnder(archive.changes, '[documentId+at]', documentId).reverse().toArray();
