import { makeSigningKey, signBytes } from '../../core/evidence/seal/signing';
import { headStatement } from '../../core/evidence/seal/statements';
import type { ServiceId } from '../../core/model/service';
import type { KeyRow } from '../../store/evidence/evidence-rows';
import { findLooks } from '../../store/evidence/looks-of-change';
import { findKey, keepKey, keepSignature, listUnsigned } from '../../store/evidence/signatures';
import { addFault } from '../../store/faults';
import { faultOf, isClosing } from '../fault-of';
import type { Ports } from '../ports';
import { writeWithinQuota } from '../quota';

type SigningPorts = Pick<Ports, 'archive' | 'now'>;

/**
 * Signs the head of the chain at each change that has no signature yet, but none that another browser saw. The same head
 * gives the same bytes, so it may be stopped anywhere and done again. Where the browser cannot sign, or cannot keep a
 * key, nothing is signed: what is shared then says so.
 */
export async function signChanges(ports: SigningPorts): Promise<void> {
  const { archive, now } = ports;
  try {
    for (const id of await listUnsigned(archive)) {
      const written = await writeWithinQuota(ports, () => signChange(ports, id));
      if (!written.ok || written.value === 'unable') return;
    }
  } catch (error) {
    if (isClosing(error)) throw error;
    await addFault(archive, faultOf(error, { at: now(), where: 'advance.sign' }));
  }
}

async function signChange(ports: SigningPorts, id: string): Promise<'unable' | undefined> {
  const { archive } = ports;
  const change = await archive.changes.get(id);
  const looks = change && (await findLooks(archive, change));
  if (change === undefined || looks === undefined) return undefined;
  const { documentId, serviceId } = change;
  const { hash: head, index, isImported } = looks.last;
  const statement = { documentId, head, index };
  if (isImported) {
    await keepSignature(archive, { id, ...statement });
    return undefined;
  }
  const key = await readKey(ports, serviceId);
  if (key === 'gone') return undefined;
  if (key === 'unable') return key;
  await keepSignature(archive, { id, ...statement, signature: await signBytes(key, headStatement(statement)) });
  return undefined;
}

/** Made when it is first needed, outside of any transaction: of two that are made at once, one stays. */
async function readKey({ archive, now }: SigningPorts, serviceId: ServiceId): Promise<KeyRow | 'unable' | 'gone'> {
  const known = await findKey(archive, serviceId);
  if (known) return known;
  const made = await makeSigningKey();
  if (made === undefined) return 'unable';
  try {
    return (await keepKey(archive, { serviceId, ...made, madeAt: now() })) ?? 'gone';
  } catch (error) {
    // A browser may have the algorithm, and no way yet to keep its keys.
    if ((error as { name?: string }).name === 'DataCloneError') return 'unable';
    throw error;
  }
}
