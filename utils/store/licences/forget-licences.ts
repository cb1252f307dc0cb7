import type { DocumentId } from '../../core/model/document';
import { weighAll } from '../blocks/weigh';
import type { Archive } from '../database';

/** Inside a transaction that gives one of its versions another text: all are read again. The bytes that are free now. */
export async function forgetLicences({ licences }: Archive, documentId: DocumentId): Promise<number> {
  const rows = licences.where('documentId').equals(documentId);
  const bytes = weighAll(await rows.toArray());
  await rows.delete();
  return bytes;
}
