import { Dexie } from 'dexie';
import type { ServiceId } from '../../core/model/service';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';

/** Everything there is about a service, in one transaction; texts are kept per document, so nothing is shared. */
export const deleteService = (ports: Pick<Ports, 'archive' | 'lock'>, id: ServiceId): Promise<void> =>
  ports.lock(ADVANCE_LOCK, async () => {
    const { archive } = ports;
    await archive.transaction('rw', archive.tables, async () => {
      const documentIds = await archive.documents.where('serviceId').equals(id).primaryKeys();
      for (const documentId of documentIds) {
        const lower = [documentId, Dexie.minKey];
        const upper = [documentId, Dexie.maxKey];
        await archive.packs.where('[documentId+first]').between(lower, upper).delete();
        await archive.blocks.where('[documentId+first]').between(lower, upper).delete();
        await archive.snapshots.where('[documentId+hash]').between(lower, upper).delete();
        await archive.versions.where('[documentId+index]').between(lower, upper).delete();
        await archive.sightings.where('[documentId+index]').between(lower, upper).delete();
        await archive.changes.where('[documentId+at]').between(lower, upper).delete();
        await archive.lineages.where('documentId').equals(documentId).delete();
        await archive.alerts.where('documentId').equals(documentId).delete();
        await archive.documents.delete(documentId);
      }
      await archive.notices.where('[serviceId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
      await archive.services.delete(id);
    });
  });
