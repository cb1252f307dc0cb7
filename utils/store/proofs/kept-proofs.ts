import type { KeptProof } from '../../core/model/evidence';
import type { Hash } from '../../core/model/hash';
import { compressText, expandText } from '../blocks/gzip';
import { weighAll } from '../blocks/weigh';
import type { Archive } from '../database';

/** Files of others, the newest first. */
export async function listProofs(archive: Archive): Promise<KeptProof[]> {
  const rows = await archive.proofs.orderBy('keptAt').reverse().toArray();
  return rows.map(({ bytes: _, ...proof }) => proof);
}

/** The text of a file that is kept, byte for byte as it was sent. */
export async function openProof(archive: Archive, id: Hash): Promise<string | undefined> {
  const row = await archive.proofs.get(id);
  return row && expandText(row.bytes);
}

/** The same file twice is one; what is said of it now counts. */
export async function keepProof(archive: Archive, proof: KeptProof, text: string): Promise<void> {
  const bytes = await compressText(text);
  await archive.proofs.put({ ...proof, bytes });
}

export const forgetProof = (archive: Archive, id: Hash): Promise<void> => archive.proofs.delete(id);

export const forgetAllProofs = (archive: Archive): Promise<void> => archive.proofs.clear();

/** Bytes that files of others take. */
export const weighProofs = async (archive: Archive): Promise<number> => weighAll(await archive.proofs.toArray());
