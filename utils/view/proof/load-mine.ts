import type { Witness } from '../../core/evidence/showings/compare-showings';
import { showingsOfArchive } from '../../core/evidence/showings/showings-of-archive';
import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../../store/database';
import { listSightings } from '../../store/sightings';
import { listVersions } from '../../store/versions';

/** What this browser was shown of a document; undefined where it has none of it. */
export async function loadMine(archive: Archive, documentId: DocumentId): Promise<Witness | undefined> {
  const [versions, sightings] = await Promise.all([
    listVersions(archive, documentId),
    listSightings(archive, documentId),
  ]);
  if (versions.length === 0) return undefined;
  const looks = sightings.map(({ hash }) => hash);
  return { other: 'mine', documentId, showings: showingsOfArchive(versions, sightings), looks };
}
