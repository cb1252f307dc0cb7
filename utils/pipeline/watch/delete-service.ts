import type { ServiceId } from '../../core/model/service';
import type { Archive } from '../../store/database';
import { rowsUnder } from '../../store/rows-under';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';

/** Those of its documents, and those whose words name it or its hosts. */
async function forgetFaults(archive: Archive, id: ServiceId): Promise<void> {
  const hosts = (await archive.services.get(id))?.hosts ?? [];
  await archive.faults
    .filter(({ documentId, message, detail = '' }) => {
      const words = `${message}\n${detail}`;
      return documentId?.startsWith(`${id}/`) || [`${id}/`, ...hosts].some((name) => words.includes(name));
    })
    .delete();
}

/** Everything there is about a service, in one transaction; texts are kept per document, so nothing is shared. */
export const deleteService = (ports: Pick<Ports, 'archive' | 'lock'>, id: ServiceId): Promise<void> =>
  ports.lock(ADVANCE_LOCK, async () => {
    const { archive } = ports;
    await archive.transaction('rw', archive.tables, async () => {
      const documentIds = await archive.documents.where('serviceId').equals(id).primaryKeys();
      for (const documentId of documentIds) {
        await rowsUnder(archive.packs, '[documentId+first]', documentId).delete();
        await rowsUnder(archive.blocks, '[documentId+first]', documentId).delete();
        await rowsUnder(archive.snapshots, '[documentId+hash]', documentId).delete();
        await rowsUnder(archive.versions, '[documentId+index]', documentId).delete();
        await rowsUnder(archive.sightings, '[documentId+index]', documentId).delete();
        await rowsUnder(archive.changes, '[documentId+at]', documentId).delete();
        await archive.lineages.where('documentId').equals(documentId).delete();
        await archive.licences.where('documentId').equals(documentId).delete();
        await archive.wordIndexes.delete(documentId);
        await archive.signatures.where('documentId').equals(documentId).delete();
        await archive.documents.delete(documentId);
      }
      await rowsUnder(archive.notices, '[serviceId+at]', id).delete();
      for (const pageId of await archive.settingsPages.where('serviceId').equals(id).primaryKeys()) {
        await rowsUnder(archive.readings, '[pageId+index]', pageId).delete();
        await archive.settingsPages.delete(pageId);
      }
      await rowsUnder(archive.settingChanges, '[serviceId+at]', id).delete();
      await rowsUnder(archive.alerts, '[serviceId+loudness+at]', id).delete();
      await archive.keys.delete(id);
      await forgetFaults(archive, id);
      await archive.services.delete(id);
    });
  });
