import type { Address, Document } from '../../core/model/document';
import { fail, type Result, succeed } from '../../core/model/result';
import type { Declaration, Service, ServiceId } from '../../core/model/service';
import type { TermsType } from '../../core/model/terms-type';
import { emptyDocument } from '../new-document';
import type { Ports } from '../ports';

/** A declared service by its id, or any site by its host with the links to terms that were found on it. */
export type WatchRequest =
  | { serviceId: ServiceId }
  | {
      /** The site's own host first; terms may lie on others. */
      hosts: readonly string[];
      name?: string;
      links: readonly { url: string; termsType: TermsType }[];
    };

type WatchPorts = Pick<Ports, 'archive' | 'now' | 'declarations'>;

/** Switches a service on, after the browser gave access; again changes nothing but what the declaration has gained. */
export async function watchService(
  ports: WatchPorts,
  request: WatchRequest,
): Promise<Result<{ serviceId: ServiceId }, { code: 'unknown-service'; detail?: string }>> {
  const { archive } = ports;
  const wanted = 'serviceId' in request ? await fromDeclaration(ports, request.serviceId) : fromLinks(ports, request);
  if (wanted === undefined) return fail({ code: 'unknown-service', detail: JSON.stringify(request).slice(0, 200) });
  await archive.transaction('rw', archive.services, archive.documents, async () => {
    const known = await archive.services.get(wanted.service.id);
    await archive.services.put(known ? resumed(known, wanted.service, ports.now()) : wanted.service);
    for (const document of wanted.documents) await addDocument(ports, document);
  });
  return succeed({ serviceId: wanted.service.id });
}

/** Watched from now on again; what was known of it stays. */
function resumed(known: Service, wanted: Service, now: number): Service {
  const { unwatchedAt, ...service } = known;
  const watchedSince = unwatchedAt === undefined ? known.watchedSince : now;
  const hosts = [...new Set([...known.hosts, ...wanted.hosts])];
  return { ...service, name: wanted.name, hosts, watchedSince, isPaused: false };
}

interface Wanted {
  service: Service;
  documents: Document[];
}

async function fromDeclaration(ports: WatchPorts, id: ServiceId): Promise<Wanted | undefined> {
  const declaration = (await ports.declarations()).find((one) => one.id === id);
  if (declaration === undefined) {
    const service = await ports.archive.services.get(id);
    return service && { service, documents: [] };
  }
  return { service: serviceOf(declaration, ports.now()), documents: documentsOf(declaration, ports.now()) };
}

const serviceOf = ({ id, name, hosts }: Declaration, now: number): Service => ({
  id,
  name,
  hosts,
  watchedSince: now,
  isPaused: false,
  isExample: false,
});

const documentsOf = (declaration: Declaration, addedAt: number): Document[] =>
  declaration.documents.map(({ termsType, addresses }) =>
    emptyDocument({
      serviceId: declaration.id,
      termsType,
      addresses: addresses.map((url): Address => ({ url, from: 'declared' })),
      addedAt,
    }),
  );

/** The id of a site that nobody declared. */
export const siteId = (host: string): ServiceId => `site:${host}`;

function fromLinks(ports: WatchPorts, request: Exclude<WatchRequest, { serviceId: ServiceId }>): Wanted | undefined {
  const host = request.hosts[0];
  if (host === undefined) return undefined;
  const addedAt = ports.now();
  const id = siteId(host);
  const firsts = request.links.filter(
    (link, index) => request.links.findIndex(({ termsType }) => termsType === link.termsType) === index,
  );
  return {
    service: {
      id,
      name: request.name ?? host,
      hosts: [...request.hosts],
      watchedSince: addedAt,
      isPaused: false,
      isExample: false,
    },
    documents: firsts.map(({ url, termsType }) =>
      emptyDocument({ serviceId: id, termsType, addresses: [{ url, from: 'linked' }], addedAt }),
    ),
  };
}

/** A known document gains the addresses it did not have and is due again. */
async function addDocument({ archive, now }: WatchPorts, wanted: Document): Promise<void> {
  const known = await archive.documents.get(wanted.id);
  if (known === undefined) {
    await archive.documents.add(wanted);
    return;
  }
  const added = wanted.addresses.filter(({ url }) => known.addresses.every((address) => address.url !== url));
  const nextCheckAt = Math.min(known.nextCheckAt, now());
  await archive.documents.update(known.id, { addresses: [...known.addresses, ...added], nextCheckAt });
}
