import type { Transaction } from 'dexie';
import type { Document, DocumentId } from '../../core/model/document';
import type { AlertRow } from '../rows';

/** Up to version 6 whoever counted news looked for muted documents; since then their alerts have no loudness. */
export async function hushMuted(transaction: Transaction): Promise<void> {
  const documents = transaction.table<Document, DocumentId>('documents');
  const muted = await documents.filter(({ isMuted }) => isMuted).primaryKeys();
  const alerts = transaction.table<AlertRow, string>('alerts');
  await alerts.where('documentId').anyOf(muted).modify({ loudness: 0 });
}
