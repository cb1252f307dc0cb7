import type { Sighting } from '../../core/model/capture';
import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../../store/database';
import { listSightings } from '../../store/sightings';

/** A background check may have come between the press and its answer. */
const NEWEST = 4;

/** The latest look at the document that the user took by hand. */
export const findKept = async (archive: Archive, documentId: DocumentId): Promise<Sighting | undefined> =>
  (await listSightings(archive, documentId, NEWEST)).find(({ how }) => how === 'kept');
