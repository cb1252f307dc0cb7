import type { LinkCandidate, PageLink } from '../../browser/messages';
import type { Declaration, DeclaredDocument, ServiceId } from '../../core/model/service';
import type { TermsType } from '../../core/model/terms-type';
import { canonicalAddress } from '../../core/services/canonical-address';
import { classifyLink } from '../../core/services/classify-link';
import { originalAddress } from '../../core/services/copies/original-address';
import { findService } from '../../core/services/find-service';
import { recogniseAddress } from '../../core/services/recognise-address';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import { isSameBrand, isSameDomain } from './same-site';

const MOST = 20;

/** The site whose page has the links. */
export interface LinkingSite {
  hosts: readonly string[];
  documents: readonly DeclaredDocument[];
  /** Terms that need not be looked for on other hosts. */
  covered: ReadonlySet<TermsType>;
  /** Absent for a site that nobody declared or watches. */
  serviceId?: ServiceId;
}

/**
 * Links that seem to lead to terms of this site that nobody knows yet; each address once, and few of each kind. A link to
 * another host than its own may be somebody else's: it counts only where the site has none of that kind itself.
 */
export const findCandidates = (
  links: readonly PageLink[],
  site: LinkingSite,
  declarations: readonly Declaration[],
): LinkCandidate[] => {
  const found = new Map<string, LinkCandidate>();
  const own: TermsType[] = [];
  for (const link of links) {
    const termsType = classifyLink(link);
    const host = parseHttpUrl(link.href)?.hostname;
    if (!termsType || !host || originalAddress(link.href) !== undefined) continue;
    const url = canonicalAddress(link.href);
    const isOwn = isHostOf(site.hosts, host);
    if (isOwn) own.push(termsType);
    if (found.has(url) || recogniseAddress(url, { documents: [...site.documents] })) continue;
    if (isOwn || mayBeOwn({ ...link, host }, site, declarations)) found.set(url, { url, text: link.text, termsType });
  }
  const isWanted = ({ url, termsType }: LinkCandidate): boolean =>
    isHostOf(site.hosts, new URL(url).hostname) || !(own.includes(termsType) || site.covered.has(termsType));
  return [...found.values()].filter(isWanted).slice(0, MOST);
};

const isHostOf = (hosts: readonly string[], host: string): boolean =>
  hosts.some((own) => isHostWithin(host, own) || isSameDomain(host, own));

/** A known service's address is never another's. Of a service we know, only hosts that bear its name, in its frame. */
const mayBeOwn = (
  link: PageLink & { host: string },
  { hosts, serviceId }: LinkingSite,
  declarations: readonly Declaration[],
): boolean => {
  const owner = findService(link.href, declarations);
  if (owner) return owner.id === serviceId;
  return serviceId === undefined || (link.isInFrame === true && isNamedLike(hosts, link.host));
};

const isNamedLike = (hosts: readonly string[], host: string): boolean => hosts.some((own) => isSameBrand(host, own));

/** The hosts that a site's terms lie on beside its own; of a service we know, only those that bear its name. */
export const hostsWith = (hosts: readonly string[], links: readonly { url: string }[], isKnown: boolean): string[] => {
  const all = [...hosts];
  for (const { url } of links) {
    const host = parseHttpUrl(url)?.hostname;
    if (!host || all.some((known) => isHostWithin(host, known))) continue;
    if (!isKnown || isHostOf(hosts, host) || isNamedLike(hosts, host)) all.push(host);
  }
  return all;
};
