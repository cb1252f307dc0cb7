import { addBytes, weigh } from '../blocks/weigh';
import type { Archive } from '../database';
import type { ChangeRow } from '../rows';

/** The loudest there is: nothing of it is notified any more. */
const EVERYTHING = 3;

/**
 * Inside the transaction that changes what is judged by: whatever was judged (of the wanted changes) is judged again, in
 * place. It is old, so it interrupts nobody.
 */
export async function judgeAgain(
  archive: Archive,
  isWanted: (change: ChangeRow) => boolean = () => true,
): Promise<void> {
  const grown = new Map<string, number>();
  await archive.changes
    .filter((change) => change.judgement !== undefined && isWanted(change))
    .modify((change: ChangeRow) => {
      const before = weigh(change);
      change.judgedRevision = 0;
      change.heard = { ...change.heard, notified: EVERYTHING };
      grown.set(change.documentId, (grown.get(change.documentId) ?? 0) + weigh(change) - before);
    });
  for (const [id, bytes] of grown) {
    const document = await archive.documents.get(id);
    if (document) await archive.documents.put(addBytes(document, bytes));
  }
}
