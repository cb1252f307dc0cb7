import type { Witness } from '../../core/evidence/showings/compare-showings';
import { showingsOfArchive } from '../../core/evidence/showings/showings-of-archive';
import type { Sighting } from '../../core/model/capture';
import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../../store/database';
import { listSightings } from '../../store/sightings';
import { listVersions } from '../../store/versions';

/** What this browser was shown of a document, and others whose archives were brought in; undefined where it has none of it. */
export async function loadMine(archive: Archive, documentId: DocumentId): Promise<Witness | undefined> {
  const [versions, sightings] = await Promise.all([
    listVersions(archive, documentId),
    listSightings(archive, documentId),
  ]);
  if (versions.length === 0) return undefined;
  const hashesOf = (looks: readonly Sighting[]) => looks.map(({ hash }) => hash);
  const looks = hashesOf(sightings.filter(({ isImported }) => !isImported));
  const imported = hashesOf(sightings.filter(({ isImported }) => isImported));
  return { other: 'mine', documentId, showings: showingsOfArchive(versions, sightings), looks, imported };
}
