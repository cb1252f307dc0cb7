import type { Ports } from '../ports';
import { settleRefusal } from './settle-look';

/** An address whose answer could not be kept for a fault of ours: it waits like any that failed. */
export async function settleFault(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  { document: { id }, url }: { document: { id: string }; url: string },
): Promise<void> {
  await archive.transaction('rw', archive.documents, async () => {
    const document = await archive.documents.get(id);
    const look = { url, at: now(), how: 'check' as const, refusal: 'fault' as const, now: now() };
    if (document) await archive.documents.put(settleRefusal(document, look));
  });
}
