import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { addBytes } from '../../store/blocks/weigh';
import { ADVANCE_LOCK } from '../advance';
import type { Ports } from '../ports';
import { type DropPlan, planDrop } from './plan-drop';

/** What dropping pages frees, or has freed. */
export interface Dropped {
  pages: number;
  documents: number;
  bytes: number;
}

interface Dropping {
  /** Pages of versions first seen earlier than this. */
  before: Time;
  signal?: AbortSignal;
  onProgress?: (step: { done: number; total: number }) => void;
}

type KeepPorts = Pick<Ports, 'archive' | 'lock'>;

/** Captures that come in between make a plan void; more than these in a row do not happen. */
const TRIES = 5;

/** What `dropOldPages` would free; writes nothing. */
export const weighOldPages = (ports: KeepPorts, dropping: Dropping): Promise<Dropped> =>
  eachDocument(ports, dropping, (id) => planDrop(ports.archive, id, dropping.before));

/**
 * Drops the pages that old versions were read from; their texts, comparisons and looks stay. One transaction a document,
 * so that it may be stopped anywhere, and begun again.
 */
export const dropOldPages = (ports: KeepPorts, dropping: Dropping): Promise<Dropped> =>
  eachDocument(ports, dropping, async (id) => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const plan = await planDrop(ports.archive, id, dropping.before);
      if (plan === undefined || (await writeDrop(ports, plan))) return plan;
    }
    return undefined;
  });

/** Nobody may count on a block between planning and writing. */
async function eachDocument(
  { archive, lock }: KeepPorts,
  { signal, onProgress }: Dropping,
  handle: (id: DocumentId) => Promise<DropPlan | undefined>,
): Promise<Dropped> {
  const ids = await archive.documents.toCollection().primaryKeys();
  const sum: Dropped = { pages: 0, documents: 0, bytes: 0 };
  for (const [done, id] of ids.entries()) {
    if (signal?.aborted) break;
    onProgress?.({ done, total: ids.length });
    const plan = await lock(ADVANCE_LOCK, () => handle(id));
    if (plan === undefined) continue;
    sum.pages += plan.pages.length;
    sum.documents += 1;
    sum.bytes += plan.freed;
  }
  return sum;
}

/** False, and nothing written, when the document is another by now: a capture was kept, a file brought in, the site deleted. */
const writeDrop = ({ archive }: KeepPorts, plan: DropPlan): Promise<boolean> =>
  archive.transaction('rw', archive.documents, archive.snapshots, archive.packs, archive.blocks, async () => {
    const { id } = plan.document;
    if (JSON.stringify(await archive.documents.get(id)) !== JSON.stringify(plan.document)) return false;
    await archive.snapshots.bulkDelete(plan.pages.map((hash) => [id, hash]));
    await archive.packs.bulkPut(plan.packs);
    await archive.blocks.bulkPut(plan.blocks);
    await archive.documents.put(addBytes(plan.document, -plan.freed));
    return true;
  });
