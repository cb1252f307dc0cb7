import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Archive } from '../../store/database';

/** Documents with a text in doubt, and since when the earliest of theirs has waited to be seen again. */
export const loadHeld = async (
  archive: Archive,
  documentIds: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, Time>> => {
  const lineages = await archive.lineages.where('documentId').anyOf(documentIds).toArray();
  const since = new Map<DocumentId, Time>();
  for (const { documentId, held } of lineages) {
    const known = since.get(documentId);
    if (held && (known === undefined || held.at < known)) since.set(documentId, held.at);
  }
  return since;
};
