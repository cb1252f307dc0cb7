import type { Address, Document } from '../../core/model/document';

/** The address that a look was at: this very one, or the only one there is (another language of it, a slash more). */
export function findAddress({ addresses }: Document, url: string): Address | undefined {
  return addresses.find((address) => address.url === url) ?? (addresses.length === 1 ? addresses[0] : undefined);
}

/** The document with each address as `change` makes it, and what it says of itself as a whole brought up to date. */
export function changeAddresses(document: Document, change: (address: Address) => Address): Document {
  const { blocked: _, ...rest } = document;
  const addresses = document.addresses.map((address) =>
    change({ ...address, nextCheckAt: address.nextCheckAt ?? document.nextCheckAt }),
  );
  const live = addresses.filter(({ replacedBy }) => replacedBy === undefined);
  const blocked = live
    .flatMap((address) => address.blocked ?? [])
    .reduce((first, one) => (first && first.since <= one.since ? first : one), undefined as Document['blocked']);
  return {
    ...rest,
    addresses,
    ...(blocked ? { blocked } : {}),
    failures: Math.max(0, ...live.map(({ failures = 0 }) => failures)),
    nextCheckAt: Math.min(
      ...live.map(({ nextCheckAt = document.nextCheckAt }) => nextCheckAt),
      Number.MAX_SAFE_INTEGER,
    ),
  };
}

/** The same for one address; nothing changes when the document does not have it. */
export function changeAddress(document: Document, url: string, change: (address: Address) => Address): Document {
  const found = findAddress(document, url);
  return found ? changeAddresses(document, (one) => (one.url === found.url ? change(one) : one)) : document;
}
