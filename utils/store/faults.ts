import type { Fault } from '../core/model/fault';
import type { Archive } from './database';

const KEPT = 200;

/** Newest first. */
export const listFaults = (archive: Archive): Promise<Fault[]> => archive.faults.orderBy('id').reverse().toArray();

/** Keeps the newest 200. */
export async function addFault(archive: Archive, fault: Fault): Promise<void> {
  await archive.transaction('rw', archive.faults, async () => {
    const id = await archive.faults.add(fault);
    await archive.faults
      .where('id')
      .belowOrEqual(id - KEPT)
      .delete();
  });
}

export const clearFaults = (archive: Archive): Promise<void> => archive.faults.clear();
