import { primarySubtag } from '../languages';
import { parseAddress } from '../parse-address';
import { isSameLocale, type Locale, readLocale } from './locale';
import { type Alternate, comparable, readAlternates } from './read-alternates';
import { regionsInAddress } from './regions-in-address';

const contentOf = (page: Document, property: string): string =>
  page.head?.querySelector(`meta[property="${property}" i]`)?.getAttribute('content') ?? '';

/**
 * A tag such as `en-US` names a region only where the site has other regions in that language: where each language has
 * one, it names the language. An address that holds one is believed without alternates when the page is tagged so too.
 */
function isOfRegion(locale: Locale, alternates: readonly Alternate[], tagged?: Locale): boolean {
  const { lang, region } = locale;
  if (lang === undefined) return true;
  const regional = alternates.filter((alternate) => alternate.region !== undefined);
  if (regional.length === 0) return tagged !== undefined && isSameLocale(locale, tagged);
  return regional.some((alternate) => alternate.lang === lang && alternate.region !== region);
}

/** The tags under which a page lists itself; `none` where it does so as a language without a region. */
function readOwnTags(alternates: readonly Alternate[], own: URL): { tags: Locale[]; none: Set<string> } {
  const tags: Locale[] = [];
  const bare = new Set<string>();
  for (const { lang, region, address } of alternates) {
    if (address !== comparable(own) || lang === undefined) continue;
    if (region === undefined) bare.add(lang);
    else tags.push({ lang, region });
  }
  return { tags, none: new Set([...bare].filter((lang) => !tags.some((tag) => tag.lang === lang))) };
}

/**
 * What a page as it was sent says of the region it is for, one entry for each thing said: the tag it lists itself under
 * (`hreflang`), the address it calls its own, else the address asked for, and its language tags where the site tells
 * regions by them. They may contradict each other, and speak of other languages than the text's.
 */
export function findLocales(page: Document, url: string): Locale[] {
  const tagged = page.documentElement?.getAttribute('lang') ?? '';
  const lang = primarySubtag(tagged);
  const alternates = readAlternates(page, url);
  const canonical = parseAddress(page.head?.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url);
  const named = [canonical, parseAddress(contentOf(page, 'og:url'), url)].filter((one) => one !== undefined);
  const asked = parseAddress(url, url);
  const own = named[0] ?? asked;
  const { tags, none } = own ? readOwnTags(alternates, own) : { tags: [], none: new Set<string>() };
  const isSaid = (locale: Locale) => isOfRegion(locale, alternates, readLocale(tagged));
  const said = [...tags, ...named.flatMap((address) => regionsInAddress(address, lang))].filter(isSaid);
  const inAddress = said.length > 0 || !asked ? [] : regionsInAddress(asked, lang).filter(isSaid);
  const ofPage = [tagged, contentOf(page, 'og:locale')]
    .flatMap((tag) => readLocale(tag) ?? [])
    .filter((locale) => isOfRegion(locale, alternates));
  const all = [...said, ...inAddress, ...ofPage].filter(
    (locale) => locale.lang === undefined || !none.has(locale.lang),
  );
  return all.filter((locale, i) => all.findIndex((other) => isSameLocale(other, locale)) === i);
}
