import { Dexie } from 'dexie';
import type { DocumentId } from '../core/model/document';
import type { Change } from '../core/model/judgement';
import type { Archive } from './database';

export const findChange = (archive: Archive, id: string): Promise<Change | undefined> => archive.changes.get(id);

/** Newest first. */
export const listChanges = (archive: Archive, documentId: DocumentId): Promise<Change[]> =>
  archive.changes
    .where('[documentId+at]')
    .between([documentId, Dexie.minKey], [documentId, Dexie.maxKey])
    .reverse()
    .toArray();
