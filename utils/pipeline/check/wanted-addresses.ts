import type { Address, Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import { instanceAddress } from '../../core/services/instances/instance-terms';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Ports } from '../ports';
import { isDue } from './next-check';
import { mayTryFrame } from './try-frame';

/** An address to be asked for. */
export interface Wanted {
  document: Document;
  url: string;
}

/** When the check is made, and whether this browser can run the scripts of a page out of sight. */
interface Asking {
  now: Time;
  hasFrame: boolean;
}

/** A check that is made now, by this browser. */
export const askingNow = ({ now, frame }: Pick<Ports, 'now' | 'frame'>): Asking => ({
  now: now(),
  hasFrame: frame !== undefined,
});

/** All that a check of the service asks for: on hosts that the user switched on, what a plain request can show. */
export const wantedAddresses = (service: Service, documents: readonly Document[], asking: Asking): Wanted[] =>
  documents.flatMap((document) => wanted(document, checkedAddresses(document, service, asking)));

/** Those whose time has come; all of a document that was made due by somebody else. */
export const dueAddresses = (service: Service, documents: readonly Document[], asking: Asking): Wanted[] =>
  documents
    .filter((document) => isDue(document, asking.now))
    .flatMap((document) => {
      const addresses = checkedAddresses(document, service, asking);
      const due = addresses.filter(({ nextCheckAt = document.nextCheckAt }) => isDue({ nextCheckAt }, asking.now));
      return wanted(document, due.length > 0 ? due : addresses);
    });

const wanted = (document: Document, addresses: readonly Address[]): Wanted[] =>
  addresses.map(({ url }) => ({ document, url }));

/** The addresses that checks of the service ask for, due or not. */
export function checkedAddresses(document: Document, service: Service, asking: Asking): Address[] {
  const isAsked = (address: Address): boolean =>
    !document.readsOnVisit ||
    instanceAddress(address.url, document.termsType) !== undefined ||
    (asking.hasFrame && mayTryFrame(address, asking.now));
  return document.addresses.filter((address) => {
    const { url, replacedBy } = address;
    const host = parseHttpUrl(url)?.hostname;
    const isOwn = host !== undefined && service.hosts.some((own) => isHostWithin(host, own));
    return isOwn && replacedBy === undefined && isAsked(address);
  });
}
