import type { Address, Document } from '../../core/model/document';
import { documentIdOf } from '../../core/model/document';
import type { DeclaredDocument, ServiceId } from '../../core/model/service';
import type { Ports } from '../ports';
import { isInParts } from './find-parts';

/** What the declarations of a newer release know of a document's parts, for one that was watched before. */
export async function addDeclaredParts(
  { archive, declarations }: Pick<Ports, 'archive' | 'declarations'>,
  serviceId: ServiceId,
): Promise<void> {
  const declaration = (await declarations()).find(({ id }) => id === serviceId);
  const inParts = declaration?.documents.filter(isInParts) ?? [];
  if (inParts.length === 0) return;
  await archive.transaction('rw', archive.documents, async () => {
    for (const declared of inParts) {
      const document = await archive.documents.get(documentIdOf(serviceId, declared.termsType));
      const next = document && withParts(document, declared);
      if (next) await archive.documents.put(next);
    }
  });
}

/** Undefined where nothing is new. Parts that are declared no more are asked for no more. */
function withParts(document: Document, { addresses }: DeclaredDocument): Document | undefined {
  const known = new Map(document.addresses.map((address) => [address.url, address]));
  const parts = addresses.map((url): Address => known.get(url) ?? { url, from: 'declared' });
  const others = document.addresses.filter(({ url, from }) => !addresses.includes(url) && from !== 'declared');
  const next = [...parts, ...others];
  const isSame = next.length === document.addresses.length && next.every(({ url }) => known.has(url));
  return isSame ? undefined : { ...document, addresses: next };
}
