import type { ServiceId } from '../../core/model/service';
import type { Archive } from '../database';

/** Bytes that each service takes, by the running sums of its documents and its pages of settings. */
export async function storageByService(archive: Archive): Promise<Map<ServiceId, number>> {
  const rows = [...(await archive.documents.toArray()), ...(await archive.settingsPages.toArray())];
  const sums = new Map<ServiceId, number>();
  for (const { serviceId, storedBytes = 0 } of rows) sums.set(serviceId, (sums.get(serviceId) ?? 0) + storedBytes);
  return sums;
}
