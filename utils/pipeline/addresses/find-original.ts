import type { Document } from '../../core/model/document';
import { originalAddress } from '../../core/services/copies/original-address';
import { recogniseAddress } from '../../core/services/recognise-address';
import { isLost } from './settle-look';

/**
 * The document's own address that a page is a copy of, by its address or by what the page says itself. None for one of
 * the document's own addresses, and where the original is not there any more: then the copy is where its text is now.
 */
export function findOriginal(
  { addresses, termsType }: Document,
  { url, copyOf }: { url: string; copyOf?: string },
): string | undefined {
  if (addresses.some((address) => address.url === url)) return undefined;
  for (const original of [originalAddress(url), copyOf]) {
    const found = addresses.find(
      (address) =>
        original !== undefined &&
        recogniseAddress(original, { documents: [{ termsType, addresses: [address.url] }] }) !== undefined,
    );
    if (found && !isLost(found)) return found.url;
  }
  return undefined;
}
