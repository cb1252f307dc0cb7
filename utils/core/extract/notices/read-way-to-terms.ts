/** Where a service's own notice leads: its terms, its help, its settings. Nobody's profile. */
const PLAIN_PARTS =
  /^(?:[a-z]{2}(?:[-_][a-z]{2})?|about|legal|terms|tos|privacy|polic(?:y|ies)|cookies?|help|support|hc|articles?|faq|learn|learn-more|blog|news|settings?|account|preferences|safety|updates?|changes|announcements?|company|info|pages?|articles?|\d+|agb|datenschutz|nutzungsbedingungen|cgu|rules|guidelines)$/;
const TERMS_WORD =
  /(?:^|[-_.])(?:terms|tos|privacy|polic(?:y|ies)|conditions|guidelines|agreement|legal|datenschutz\w*|nutzungsbedingungen|agb|cgu|confidentialite|privacidad\w*|terminos|termos|regulamin|voorwaarden|eula|rules|standards)(?:$|[-_.])/;
const PERSON = /^(?:@|~|u$|user$|users$|p$|posts?$|groups?$|profile$|messages?$)/;
const HELP_HOST = /^(?:help|support|legal|about|policies|privacy|terms|blog)\./;
const MOST_LINKS = 6;

const partsOf = ({ pathname }: URL): string[] =>
  pathname
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/\.[a-z]{2,5}$/, ''));

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/**
 * Addresses of terms that a layer of the site links to, without query. Undefined where it links to anything that a
 * service's own notice would not: then a person wrote it.
 */
export function readWayToTerms(place: Element): string[] | undefined {
  const ways = new Set<string>();
  for (const link of place.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href === '' || /^(?:#|javascript:)/i.test(href)) continue;
    if (!URL.canParse(href, place.baseURI)) return undefined;
    const url = new URL(href, place.baseURI);
    const parts = partsOf(url);
    const isPerson = parts.some((part) => PERSON.test(part));
    const namesTerms = parts.some((part) => TERMS_WORD.test(part));
    if (isPerson || !/^https?:$/.test(url.protocol)) return undefined;
    if (namesTerms && isSameSite(url, place.baseURI)) ways.add(url.origin + url.pathname);
    else if (!namesTerms && !HELP_HOST.test(url.hostname) && !parts.every((part) => PLAIN_PARTS.test(part)))
      return undefined;
  }
  return ways.size > MOST_LINKS ? undefined : [...ways];
}

const isSameSite = (url: URL, base: string): boolean => siteOf(url.hostname) === siteOf(new URL(base).hostname);
