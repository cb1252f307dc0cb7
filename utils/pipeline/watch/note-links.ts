import type { Document } from '../../core/model/document';
import { documentIdOf } from '../../core/model/document';
import type { Service, ServiceId } from '../../core/model/service';
import type { TermsType } from '../../core/model/terms-type';
import { canonicalAddress } from '../../core/services/canonical-address';
import { classifyLink, classifyRelation } from '../../core/services/classify-link';
import { originalAddress } from '../../core/services/copies/original-address';
import { recogniseAddress } from '../../core/services/recognise-address';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import { isWatched } from '../../store/services';
import { emptyDocument } from '../new-document';
import type { Ports } from '../ports';

/** A page says where its terms are; more addresses than this of one document are no help. */
const MOST_ADDRESSES = 4;

interface SeenLink {
  href: string;
  text: string;
  rel?: string;
  /** In the page's footer or navigation. */
  isInFrame?: boolean;
}

export interface NotedLinks {
  added: number;
  /** Hosts that terms lie on and that nobody gave access to. */
  elsewhere: string[];
}

/**
 * Links to terms that the declaration does not know: a new document, or, for one whose address shows nothing any more,
 * another address. A site cannot send us to hosts that the user did not switch on.
 */
export async function noteLinks(
  ports: Pick<Ports, 'archive' | 'now' | 'declarations'>,
  page: { serviceId: ServiceId; links: readonly SeenLink[] },
): Promise<NotedLinks> {
  const { archive } = ports;
  const declaration = (await ports.declarations()).find(({ id }) => id === page.serviceId);
  const noted: NotedLinks = { added: 0, elsewhere: [] };
  await archive.transaction('rw', archive.services, archive.documents, async () => {
    const service = await archive.services.get(page.serviceId);
    if (service === undefined || !isWatched(service)) return;
    for (const link of page.links) {
      const termsType = originalAddress(link.href) === undefined ? classifyOwnLink(link) : undefined;
      if (termsType === undefined || (declaration && recogniseAddress(link.href, declaration))) continue;
      const url = canonicalAddress(link.href);
      const host = parseHttpUrl(url)?.hostname;
      if (host === undefined) continue;
      if (isOwnHost(service, host)) noted.added += await addAddress(ports, { service, termsType, url });
      else if (!noted.elsewhere.includes(host)) noted.elsewhere.push(host);
    }
  });
  return noted;
}

/** Only what the site itself says: a link among what its users wrote may lead to anybody's page, and be made to. */
const classifyOwnLink = ({ text, href, rel, isInFrame }: SeenLink): TermsType | undefined =>
  isInFrame ? classifyLink({ text, href, rel }) : classifyRelation({ href, rel });

const isOwnHost = ({ hosts }: Service, host: string): boolean => hosts.some((own) => isHostWithin(host, own));

async function addAddress(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  found: { service: Service; termsType: TermsType; url: string },
): Promise<number> {
  const { service, termsType, url } = found;
  const known: Document | undefined = await archive.documents.get(documentIdOf(service.id, termsType));
  const address = { url, from: 'linked' as const };
  if (known === undefined) {
    await archive.documents.add(
      emptyDocument({ serviceId: service.id, termsType, addresses: [address], addedAt: now() }),
    );
    return 1;
  }
  const isLost = known.addresses.length === 0 || known.blocked?.reason === 'not-found';
  if (!isLost || known.addresses.length >= MOST_ADDRESSES || known.addresses.some((one) => one.url === url)) return 0;
  await archive.documents.update(known.id, { addresses: [...known.addresses, address], nextCheckAt: now() });
  return 1;
}
