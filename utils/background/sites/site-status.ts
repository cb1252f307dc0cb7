import { DECLARATIONS } from '../../browser/declarations';
import type { PageLink, SiteStatus } from '../../browser/messages';
import { readTabLinks, readTabType } from '../../browser/sites/tab-page';
import type { Document } from '../../core/model/document';
import type { Declaration } from '../../core/model/service';
import type { TermsType } from '../../core/model/terms-type';
import { findService } from '../../core/services/find-service';
import { originsOf } from '../../core/services/origins-of';
import { recogniseAddress } from '../../core/services/recognise-address';
import { parseHttpUrl } from '../../core/services/web-address';
import { siteId } from '../../pipeline/watch/watch-service';
import type { Archive } from '../../store/database';
import { listDocuments } from '../../store/documents';
import { findCandidates, hostsWith } from './find-candidates';
import { asDeclared, findWatched } from './find-watched';

const NOWHERE: SiteStatus = { name: '', documents: [], candidates: [], origins: [] };

/** What the popup shows about the page in front of the user; reads its links when the press on our button allows. */
export const siteStatus = async (archive: Archive, place: { url: string; tabId?: number }): Promise<SiteStatus> => {
  const host = parseHttpUrl(place.url)?.hostname.replace(/^www\./, '');
  if (!host) return NOWHERE;
  const [watched] = await findWatched(archive, place.url);
  const declaration = findService(place.url, DECLARATIONS);
  const serviceId = watched?.service.id ?? declaration?.id;
  // Those of a site that is not watched were kept by hand.
  const kept = watched?.kept ?? (await listDocuments(archive, serviceId ?? siteId(host)));
  const hosts = watched?.service.hosts ?? declaration?.hosts ?? [host];
  const documents = watched?.documents ?? declaration?.documents ?? [];
  const covered = coveredBy(declaration, kept);
  const candidates = findCandidates(await linksOf(place), { hosts, documents, covered, serviceId }, DECLARATIONS);
  return {
    host,
    serviceId,
    name: watched?.service.name ?? declaration?.name ?? host,
    service: watched?.service,
    documents: kept,
    candidates,
    origins: originsOf(hostsWith(hosts, candidates, serviceId !== undefined)),
    pdf: (await isPdf(place)) ? pdfIn(kept, place.url) : undefined,
  };
};

const isPdf = async ({ url, tabId }: { url: string; tabId?: number }): Promise<boolean> => {
  if (/\.pdf$/i.test(parseHttpUrl(url)?.pathname ?? '')) return true;
  const type = tabId === undefined ? undefined : await readTabType(tabId);
  return type?.ok === true && type.value === 'application/pdf';
};

const pdfIn = (documents: readonly Document[], url: string): SiteStatus['pdf'] =>
  recogniseAddress(url, { documents: asDeclared(documents) }) ? 'checked' : 'other';

/** What is declared or was met, but for what shows nothing where it was. */
const coveredBy = (declaration: Declaration | undefined, kept: readonly Document[]): Set<TermsType> => {
  const covered = new Set((declaration?.documents ?? []).map(({ termsType }) => termsType));
  for (const { termsType, blocked } of kept) {
    if (blocked?.reason === 'not-found') covered.delete(termsType);
    else covered.add(termsType);
  }
  return covered;
};

const linksOf = async ({ tabId }: { tabId?: number }): Promise<PageLink[]> => {
  if (tabId === undefined) return [];
  const links = await readTabLinks(tabId);
  return links.ok ? links.value : [];
};
