import type { Declaration } from '../model/service';
import type { TermsType } from '../model/terms-type';
import { originalAddress } from './copies/original-address';
import { comparableQuery, comparableSegments, readWebAddress, type WebAddress } from './web-address';

/**
 * Which of the declared documents an address is. Language, country, `www.`, a closing slash and an undeclared query
 * make no difference, nor does a copy for printing; a declared query (`?act=privacy`) must be there.
 */
export function recogniseAddress(url: string, declaration: Pick<Declaration, 'documents'>): TermsType | undefined {
  const original = originalAddress(url);
  return recognise(url, declaration) ?? (original === undefined ? undefined : recognise(original, declaration));
}

function recognise(url: string, declaration: Pick<Declaration, 'documents'>): TermsType | undefined {
  const seen = readWebAddress(url);
  if (!seen) return undefined;
  for (const document of declaration.documents) {
    for (const address of [...document.addresses, ...(document.alsoAt ?? [])]) {
      const declared = readWebAddress(address);
      if (declared && isSameAddress(seen, declared)) return document.termsType;
    }
  }
  return undefined;
}

function isSameAddress(seen: WebAddress, declared: WebAddress): boolean {
  if (seen.host !== declared.host) return false;
  if (comparableSegments(seen.segments).join('/') !== comparableSegments(declared.segments).join('/')) return false;
  return comparableQuery(declared.query).every(([key, value]) => seen.query.getAll(key).includes(value));
}
