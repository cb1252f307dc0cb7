import type { Address, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import { isDue } from './next-check';

/** An address to be asked for. */
export interface Wanted {
  document: Document;
  url: string;
}

/** All that a check of the service asks for: on hosts that the user switched on, what a plain request can show. */
export const wantedAddresses = (service: Service, documents: readonly Document[]): Wanted[] =>
  documents.flatMap((document) => wanted(document, checkedAddresses(document, service)));

/** Those whose time has come; all of a document that was made due by somebody else. */
export const dueAddresses = (service: Service, documents: readonly Document[], now: Time): Wanted[] =>
  documents
    .filter((document) => isDue(document, now))
    .flatMap((document) => {
      const addresses = checkedAddresses(document, service);
      const due = addresses.filter(({ nextCheckAt = document.nextCheckAt }) => isDue({ nextCheckAt }, now));
      return wanted(document, due.length > 0 ? due : addresses);
    });

const wanted = (document: Document, addresses: readonly Address[]): Wanted[] =>
  addresses.map(({ url }) => ({ document, url }));

function checkedAddresses(document: Document, service: Service): Address[] {
  if (document.readsOnVisit) return [];
  return document.addresses.filter(({ url, replacedBy }) => {
    const host = parseHttpUrl(url)?.hostname;
    const isOwn = host !== undefined && service.hosts.some((own) => isHostWithin(host, own));
    return isOwn && replacedBy === undefined;
  });
}
