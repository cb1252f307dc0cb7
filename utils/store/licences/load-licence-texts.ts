import type { DocumentId } from '../../core/model/document';
import type { LicenceClause } from '../../core/model/licence';
import type { Archive } from '../database';
import { listVersions, type VersionSummary } from '../versions';
import { loadLicences } from './load-licences';

/** A version with what it says of the licence. */
export interface LicenceVersion extends VersionSummary {
  versionId: string;
  clauses: readonly LicenceClause[];
}

/** The versions of a document whose licence was read, without those of single parts. */
export async function loadLicenceTexts(archive: Archive, documentId: DocumentId): Promise<LicenceVersion[]> {
  const [versions, licences] = await Promise.all([
    listVersions(archive, documentId),
    loadLicences(archive, documentId),
  ]);
  return versions.flatMap((version) => {
    const clauses = licences.get(version.id);
    return clauses === undefined ? [] : [{ ...version, versionId: version.id, clauses }];
  });
}
