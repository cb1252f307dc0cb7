import type { ServiceId } from '../../core/model/service';
import { listDocuments } from '../../store/documents';
import { changeAddresses } from '../addresses/change-address';
import type { Ports } from '../ports';
import { fitToRhythm } from './next-check';

/** What was planned when the user wanted fewer checks comes sooner; writes nothing where all fits. */
export async function fitRhythm(
  { archive, now, everyDays }: Pick<Ports, 'archive' | 'now' | 'everyDays'>,
  serviceId: ServiceId,
): Promise<void> {
  const rhythm = { now: now(), everyDays: (await everyDays?.()) ?? 1 };
  const fits = (documentId: string, at: number): boolean => fitToRhythm({ documentId, at }, rhythm) === at;
  for (const { id, nextCheckAt, addresses } of await listDocuments(archive, serviceId)) {
    if (addresses.every((address) => fits(id, address.nextCheckAt ?? nextCheckAt))) continue;
    await archive.transaction('rw', archive.documents, async () => {
      const document = await archive.documents.get(id);
      if (!document) return;
      const fitted = changeAddresses(document, (address) => ({
        ...address,
        nextCheckAt: fitToRhythm({ documentId: id, at: address.nextCheckAt ?? document.nextCheckAt }, rhythm),
      }));
      await archive.documents.put(fitted);
    });
  }
}
