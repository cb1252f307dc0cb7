/** An address without what it carries about a person: no query, no fragment; only the web's own kinds. `#` for a place in the page and all others. */
export function cleanAddress(href: string, base: string): string {
  if (href === '' || href.startsWith('#')) return '#';
  try {
    const { protocol, origin, pathname, hash } = new URL(href, base);
    if (protocol !== 'http:' && protocol !== 'https:') return '#';
    const address = origin + pathname;
    return hash !== '' && address === new URL(base).origin + new URL(base).pathname ? '#' : address;
  } catch {
    return '#';
  }
}
