import { weigh } from '../../../store/blocks/weigh';
import type { Archive } from '../../../store/database';
import type { ChangeRow } from '../../../store/rows';
import { raiseAlert } from '../../raise-alert';

/**
 * Inside the transaction that writes a judgement: the changes that it takes back say so from now on, and their alerts
 * alarm nobody any more. Those that an earlier judgement of it named, and this one does not, stand again. Bytes gained.
 */
export async function markUndone(archive: Archive, before: ChangeRow, after: ChangeRow): Promise<number> {
  const { id, at, undoes = [], isPartlyBack } = after;
  const ids = [...new Set([...undoes, ...(before.undoes ?? [])])];
  let gained = 0;
  for (const undone of await archive.changes.bulkGet(ids)) {
    if (undone === undefined || undone.id === id) continue;
    const { undoneBy, ...rest } = undone;
    const isNamed = undoes.includes(undone.id);
    if (!isNamed && undoneBy?.id !== id) continue;
    const next = isNamed ? { ...rest, undoneBy: { id, at, ...(isPartlyBack && { isPartlyBack }) } } : rest;
    await archive.changes.put(next);
    gained += weigh(next) - weigh(undone);
    if (next.judgement) await raiseAlert(archive, { ...next, judgement: next.judgement });
  }
  return gained;
}
