import type { How } from '../core/model/capture';
import type { DocumentId } from '../core/model/document';
import type { Hash, Time } from '../core/model/hash';
import type { ServiceId } from '../core/model/service';
import type { Archive } from './database';

/** A text that waits for another look before it counts. */
export interface Held {
  documentId: DocumentId;
  /** First seen, and how. */
  since: Time;
  how: How;
  /** Share of the words that differ from the text in force: 0 to 1; unknown where an older release held it. */
  differs?: number;
  /** Its page, for `loadSnapshot`. */
  snapshot?: Hash;
}

/** Longest waiting first; of one service, or of all. Usable in `liveQuery`. */
export async function listHeld(archive: Archive, serviceId?: ServiceId): Promise<Held[]> {
  const { lineages } = archive;
  const found =
    serviceId === undefined ? lineages.toCollection() : lineages.where('documentId').startsWith(`${serviceId}/`);
  const rows = await found.filter(({ held }) => held !== undefined).toArray();
  return rows
    .flatMap(({ documentId, held, heldDiffers: differs, heldSnapshot: snapshot }) =>
      held ? [{ documentId, since: held.at, how: held.how, differs, snapshot }] : [],
    )
    .sort((a, b) => a.since - b.since);
}
