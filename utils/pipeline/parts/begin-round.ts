import { changeAddresses } from '../addresses/change-address';
import type { Wanted } from '../check/wanted-addresses';
import type { Ports } from '../ports';

/** Makes several wanted addresses of one document due, so that what they show is joined once all have been asked. */
export async function beginRound(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  wanted: readonly Wanted[],
): Promise<void> {
  const byDocument = [...Map.groupBy(wanted, ({ document }) => document.id)].filter(([, asked]) => asked.length > 1);
  await archive.transaction('rw', archive.documents, async () => {
    for (const [id, asked] of byDocument) {
      const document = await archive.documents.get(id);
      const urls = new Set(asked.map(({ url }) => url));
      if (document === undefined) continue;
      await archive.documents.put(
        changeAddresses(document, (address) =>
          urls.has(address.url)
            ? { ...address, nextCheckAt: Math.min(address.nextCheckAt ?? document.nextCheckAt, now()) }
            : address,
        ),
      );
    }
  });
}
