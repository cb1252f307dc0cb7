/** An address without what it carries about a person: no query, no fragment; only the web's own kinds. `#` for a place in the page and all others. */
export function cleanAddress(href: string, base: string): string {
  if (href === '' || href.startsWith('#')) return '#';
  try {
    const link = new URL(href, base);
    if (link.protocol !== 'http:' && link.protocol !== 'https:') return '#';
    const address = withoutRest(link);
    const isPlaceOfPage = link.hash !== '' && address === withoutRest(new URL(base));
    return isPlaceOfPage ? '#' : address;
  } catch {
    return '#';
  }
}

const withoutRest = ({ origin, pathname }: URL): string => origin + pathname;
