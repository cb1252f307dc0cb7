import type { ServiceId } from '../../core/model/service';
import type { Archive } from '../database';
import type { KeyRow, SignatureRow } from './evidence-rows';

export const findKey = (archive: Archive, serviceId: ServiceId): Promise<KeyRow | undefined> =>
  archive.keys.get(serviceId);

/** Of the head of the chain at a change. */
export const findSignature = (archive: Archive, changeId: string): Promise<SignatureRow | undefined> =>
  archive.signatures.get(changeId);

/** Ids of changes that are not settled yet: signed, or none to sign; reads keys alone. */
export async function listUnsigned(archive: Archive): Promise<string[]> {
  const ids = await archive.changes.toCollection().primaryKeys();
  const signed = new Set(await archive.signatures.toCollection().primaryKeys());
  return ids.filter((id) => !signed.has(id));
}

/** The service's key: the one that stands, or else this one; undefined where the service is gone. */
export const keepKey = (archive: Archive, key: KeyRow): Promise<KeyRow | undefined> =>
  archive.transaction('rw', archive.services, archive.keys, async () => {
    const standing = await archive.keys.get(key.serviceId);
    if (standing) return standing;
    if ((await archive.services.get(key.serviceId)) === undefined) return undefined;
    await archive.keys.add(key);
    return key;
  });

/** Writes nothing where the change is gone, or is settled already. */
export const keepSignature = (archive: Archive, row: SignatureRow): Promise<void> =>
  archive.transaction('rw', archive.changes, archive.signatures, async () => {
    if ((await archive.changes.get(row.id)) === undefined) return;
    if ((await archive.signatures.get(row.id)) === undefined) await archive.signatures.add(row);
  });
