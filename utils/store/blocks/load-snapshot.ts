import type { DocumentId } from '../../core/model/document';
import type { Hash } from '../../core/model/hash';
import type { Archive } from '../database';
import { expandText } from './gzip';
import { loadTexts } from './load-texts';

/** The cleaned HTML as it was captured; absent when it was dropped because it showed nothing new. */
export async function loadSnapshot(archive: Archive, documentId: DocumentId, hash: Hash): Promise<string | undefined> {
  const row = await archive.snapshots.get([documentId, hash]);
  if (row?.whole) return expandText(row.whole);
  if (row?.pieces) return (await loadTexts(archive, documentId, row.pieces)).join('');
  return undefined;
}
