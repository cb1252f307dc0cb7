import type { Archive } from '../../../utils/store/database';

/** A version of a service's terms that is in force no more, and the page that it was read from. */
export const keepPage = async (archive: Archive, serviceId: string, id: string, at: Date): Promise<void> => {
  const documentId = `${serviceId}/Terms of Service` as const;
  await archive.versions.add({
    ...{ id, documentId, lineageId: 'x', textHash: id, at: at.getTime(), how: 'check', outcome: 'first' },
    ...{ snapshot: `page of ${id}`, extractorRevision: 1, words: 1, index: 0, text: new Uint8Array() },
  });
  await archive.snapshots.add({
    ...{ documentId, hash: `page of ${id}`, mediaType: 'text/html', pieces: new Uint8Array() },
  });
};
