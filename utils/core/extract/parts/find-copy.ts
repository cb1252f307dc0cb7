import { escapeHtml } from '../clean/escape-html';
import { isHome } from '../is-home';

const bareEnd = (path: string): string => path.replace(/\/$/, '');
const bareHost = (host: string): string => host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');

/**
 * The address that a page says is its own, where that is another one: it is a copy for printing, for telephones or of
 * another campaign. Not believed when it leads to another host, to the home page, or needs a query.
 */
export function findCopyOf(page: Document, url: string): string | undefined {
  const href = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '';
  if (href === '' || !URL.canParse(url) || !URL.canParse(href, url)) return undefined;
  const [here, said] = [new URL(url), new URL(href, url)];
  const isOwnSite = /^https?:$/.test(said.protocol) && bareHost(said.host) === bareHost(here.host);
  if (!isOwnSite || said.search !== '' || isHome(said.pathname)) return undefined;
  const address = said.origin + said.pathname;
  return bareEnd(said.pathname) === bareEnd(here.pathname) ? undefined : address;
}

/** For the cleaned page, which keeps no more of the head. */
export function writeCopyOf(page: Document, url: string): string {
  const address = findCopyOf(page, url);
  return address === undefined ? '' : `<link rel="canonical" href="${escapeHtml(address)}">`;
}
