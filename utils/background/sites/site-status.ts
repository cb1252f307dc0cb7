import { DECLARATIONS } from '../../browser/declarations';
import type { PageLink, SiteStatus } from '../../browser/messages';
import { readTabLinks } from '../../browser/sites/tab-page';
import type { Declaration } from '../../core/model/service';
import { findService } from '../../core/services/find-service';
import { originsOf } from '../../core/services/origins-of';
import { parseHttpUrl } from '../../core/services/web-address';
import { siteId } from '../../pipeline/watch/watch-service';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { findCandidates } from './find-candidates';
import { findWatched, type WatchedService } from './find-watched';

const NOWHERE: SiteStatus = { name: '', documents: [], candidates: [], origins: [] };

/** What the popup shows about the page in front of the user; reads its links when the press on our button allows. */
export const siteStatus = async (archive: Archive, place: { url: string; tabId?: number }): Promise<SiteStatus> => {
  const host = parseHttpUrl(place.url)?.hostname.replace(/^www\./, '');
  if (!host) return NOWHERE;
  const [watched] = await findWatched(archive, place.url);
  const declaration = findService(place.url, DECLARATIONS);
  const documents = watched?.documents ?? declaration?.documents ?? [];
  const candidates = findCandidates(await linksOf(place), documents);
  const hosts = hostsOf({ watched, declaration, host }, candidates);
  return {
    host,
    serviceId: watched?.service.id ?? declaration?.id,
    name: watched?.service.name ?? declaration?.name ?? host,
    service: watched?.service,
    // Those of a site that is not watched were kept by hand.
    documents: await listDocuments(archive, watched?.service.id ?? declaration?.id ?? siteId(host)),
    candidates,
    origins: originsOf(hosts),
  };
};

const linksOf = async ({ tabId }: { tabId?: number }): Promise<PageLink[]> => {
  if (tabId === undefined) return [];
  const links = await readTabLinks(tabId);
  return links.ok ? links.value : [];
};

interface Place {
  watched?: WatchedService;
  declaration?: Declaration;
  host: string;
}

/** A site that nobody declared keeps its terms where its links say: asked for together, in one prompt. */
const hostsOf = ({ watched, declaration, host }: Place, candidates: readonly { url: string }[]): string[] => {
  const known = watched?.service.hosts ?? declaration?.hosts;
  return known ?? hostsToWatch(host, candidates);
};

/** The site's own host and those that its terms lie on, each once. */
export const hostsToWatch = (host: string, links: readonly { url: string }[]): string[] => {
  const others = links.map(({ url }) => parseHttpUrl(url)?.hostname).filter((name) => name !== undefined);
  const hosts = [host];
  for (const other of others)
    if (!hosts.some((known) => other === known || other.endsWith(`.${known}`))) hosts.push(other);
  return hosts;
};
