import { EXTRACTOR_REVISION } from '../../../core/extract/extractor-revision';
import type { DocumentId } from '../../../core/model/document';
import type { Archive } from '../../../store/database';
import type { VersionRow } from '../../../store/rows';

/** Times that reading again may fail: an offscreen page may just have been closed under us. */
export const TRIES = 3;

/** An older extractor read it, and no newer one has since. */
export const isOutdated = ({ extractorRevision }: Pick<VersionRow, 'extractorRevision'>): boolean =>
  extractorRevision < EXTRACTOR_REVISION;

export const triesOf = ({ reread }: VersionRow): number => (reread?.revision === EXTRACTOR_REVISION ? reread.tries : 0);

/** What is to be read again before this document's next look is compared, in its order. */
export async function listOutdated(archive: Archive, documentId: DocumentId): Promise<VersionRow[]> {
  const all = await archive.lineages.where('documentId').equals(documentId).toArray();
  // What is joined comes after what it is joined from.
  const lineages = all.sort((a, b) => Number(a.joined !== undefined) - Number(b.joined !== undefined));
  const ids = lineages.flatMap(({ currentId, earlier }) => [currentId, ...earlier.map(({ versionId }) => versionId)]);
  const versions = await archive.versions.bulkGet([...new Set(ids)]);
  return versions.filter(
    (version): version is VersionRow => version !== undefined && isOutdated(version) && triesOf(version) < TRIES,
  );
}

/** Pages that are to be read again, in all documents that wait for a look. */
export async function countOutdated(archive: Archive): Promise<number> {
  const waiting = await archive.sightings.where('waiting').equals(1).toArray();
  let count = 0;
  for (const documentId of new Set(waiting.map((sighting) => sighting.documentId)))
    count += (await listOutdated(archive, documentId)).length;
  return count;
}
