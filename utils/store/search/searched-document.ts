import type { DocumentId } from '../../core/model/document';
import { loadTexts } from '../blocks/load-texts';
import { decodeRuns, encodeRuns } from '../blocks/runs';
import { readBlockText } from '../blocks/terms-texts';
import type { Archive } from '../database';
import type { VersionRow } from '../rows';
import { listVersionRows, type VersionSummary } from '../versions';

/** A version with the numbers of its texts. */
export interface SearchedVersion extends VersionSummary {
  has: ReadonlySet<number>;
}

/** The numbers of a version's texts, without what is said once about all of it (`terms-texts`). */
export const textNumbers = ({ text }: Pick<VersionRow, 'text'>): number[] => decodeRuns(text).slice(2);

/** Newest first. */
export const listSearchedVersions = async (archive: Archive, documentId: DocumentId): Promise<SearchedVersion[]> =>
  (await listVersionRows(archive, documentId)).map((row) => ({ ...row, has: new Set(textNumbers(row)) }));

/** What the texts of these numbers say. */
export async function loadSearchedTexts(
  archive: Archive,
  documentId: DocumentId,
  numbers: readonly number[],
): Promise<string[]> {
  return (await loadTexts(archive, documentId, encodeRuns(numbers))).map(readBlockText);
}
