import type { DocumentId } from '../core/model/document';
import type { Change } from '../core/model/judgement';
import type { Archive } from './database';
import { rowsUnder } from './rows-under';

export const findChange = (archive: Archive, id: string): Promise<Change | undefined> => archive.changes.get(id);

/** Newest first. */
export const listChanges = (archive: Archive, documentId: DocumentId): Promise<Change[]> =>
  rowsUnder(archive.changes, '[documentId+at]', documentId).reverse().toArray();
