import type { PageLink } from '../browser/messages';

const MOST_LOOKED_AT = 2000;
const MOST_SENT = 100;
const LONGEST_TEXT = 80;

// Only a sieve: the vocabulary of 25 languages is too large for a page, so the background decides.
const PATH =
  /terms|\btos\b|privacy|legal|polic|guideline|rules|standards|conditions|cookie|agb|datenschutz|nutzung|impressum|confidential|privaci|privat|termin|regulamin|aviso|gizlilik/i;
const PLACES = 'footer, nav, aside, [role="contentinfo"], [role="navigation"], [role="complementary"]';

/** Whether an address could be one of terms, by its path alone. */
export const isTermsPath = (url: string): boolean => URL.canParse(url) && PATH.test(new URL(url).pathname);

/** Links that may lead to terms, last ones first, since terms are linked at the end of a page. */
export const findPageLinks = (page: Document): PageLink[] => {
  const found = new Map<string, PageLink>();
  const links = Array.from(page.links).slice(-MOST_LOOKED_AT).reverse();
  for (const link of links) {
    if (found.size >= MOST_SENT) break;
    if (!/^https?:$/.test(link.protocol) || !isWorthAsking(link)) continue;
    const href = withoutQuery(link);
    const text = (link.textContent ?? '').trim();
    if (!found.has(href) && text.length <= LONGEST_TEXT)
      found.set(href, { href, text, rel: link.getAttribute('rel') ?? undefined });
  }
  return [...found.values()];
};

const isWorthAsking = (link: Element & { pathname: string }): boolean =>
  PATH.test(link.pathname) || /terms-of-service|privacy-policy/.test(link.getAttribute('rel') ?? '') || isApart(link);

/** In the site's frame, and with a path that is no profile's or post's. */
const isApart = (link: Element & { pathname: string }): boolean =>
  link.pathname.length > 1 && link.closest(PLACES) !== null;

/** Queries of links carry names and tokens; an address that needs its query is left to the declarations. */
const withoutQuery = ({ origin, pathname }: { origin: string; pathname: string }): string => origin + pathname;
