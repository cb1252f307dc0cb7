import { findDeclaration } from '../../browser/declarations';
import type { Document } from '../../core/model/document';
import type { DeclaredDocument, Service } from '../../core/model/service';
import { canonicalAddress } from '../../core/services/canonical-address';
import { recogniseAddress } from '../../core/services/recognise-address';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { listServices } from '../../store/services';

/** A service of the archive and where its documents are: as declared, and as met since. */
export interface WatchedService {
  service: Service;
  documents: DeclaredDocument[];
  /** Those that the archive has. */
  kept: Document[];
}

/** The services, watched or paused, that an address belongs to; one that has a document there comes first. */
export const findWatched = async (archive: Archive, url: string): Promise<WatchedService[]> => {
  const host = parseHttpUrl(url)?.hostname;
  if (!host) return [];
  const services = (await listServices(archive)).filter(
    ({ isExample, unwatchedAt, hosts }) =>
      !isExample && unwatchedAt === undefined && hosts.some((declared) => isHostWithin(host, declared)),
  );
  const found = await Promise.all(services.map((service) => withDocuments(archive, service)));
  const hasIt = ({ documents }: WatchedService): number => (recogniseAddress(url, { documents }) ? 1 : 0);
  return found.sort((a, b) => hasIt(b) - hasIt(a));
};

const withDocuments = async (archive: Archive, service: Service): Promise<WatchedService> => {
  const kept = await listDocuments(archive, service.id);
  return { service, documents: [...(findDeclaration(service.id)?.documents ?? []), ...asDeclared(kept)], kept };
};

/** Documents of the archive, as a declaration would name them. */
export const asDeclared = (documents: readonly Document[]): DeclaredDocument[] =>
  documents.map(({ termsType, addresses }) => ({ termsType, addresses: addresses.map(({ url }) => url) }));

/** Without fragment, and without a query that no document's address has. */
export const plainAddress = (url: string, { documents }: WatchedService): string =>
  canonicalAddress(
    url,
    documents.flatMap(({ addresses }) => addresses),
  );
