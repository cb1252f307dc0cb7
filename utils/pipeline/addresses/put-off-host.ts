import { parseHttpUrl } from '../../core/services/web-address';
import type { Archive } from '../../store/database';
import { changeAddresses, findAddress } from './change-address';

/** Nothing of the host that this address lies on is asked for before the address itself is. */
export async function putOffHost(archive: Archive, asked: { document: { id: string }; url: string }): Promise<void> {
  const host = parseHttpUrl(asked.url)?.hostname;
  await archive.transaction('rw', archive.documents, async () => {
    const document = await archive.documents.get(asked.document.id);
    const until = (document && findAddress(document, asked.url)?.nextCheckAt) ?? 0;
    for (const other of await archive.documents.toArray()) {
      if (!other.addresses.some(({ url }) => parseHttpUrl(url)?.hostname === host)) continue;
      const later = changeAddresses(other, (address) =>
        parseHttpUrl(address.url)?.hostname === host
          ? { ...address, nextCheckAt: Math.max(address.nextCheckAt ?? 0, until) }
          : address,
      );
      await archive.documents.put(later);
    }
  });
}
