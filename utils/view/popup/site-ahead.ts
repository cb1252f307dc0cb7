import type { SiteStatus } from '../../browser/messages';
import { originsOf } from '../../core/services/origins-of';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { isWatched, listServices } from '../../store/services';

const NOWHERE: SiteStatus = { name: '', documents: [], candidates: [], origins: [] };

/**
 * What the archive alone knows of the page in front of the user, before the worker has woken and read its links: that
 * it is no site, or one that is watched. Of any other, and of one that several services share, nothing is said yet.
 */
export async function siteAhead(archive: Archive, url = ''): Promise<SiteStatus | undefined> {
  const hostname = parseHttpUrl(url)?.hostname;
  if (!hostname) return NOWHERE;
  const [service, ...others] = (await listServices(archive)).filter(
    ({ isExample, unwatchedAt, hosts }) =>
      !isExample && unwatchedAt === undefined && hosts.some((host) => isHostWithin(hostname, host)),
  );
  if (!service || others.length > 0 || !isWatched(service)) return undefined;
  const { id: serviceId, name, hosts } = service;
  const documents = await listDocuments(archive, serviceId);
  const host = hostname.replace(/^www\./, '');
  return { host, serviceId, name, service, documents, candidates: [], origins: originsOf(hosts) };
}
