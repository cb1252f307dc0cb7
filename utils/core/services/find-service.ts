import type { Declaration } from '../model/service';
import { recogniseAddress } from './recognise-address';
import { isHostWithin, parseHttpUrl } from './web-address';

/** The declaration that an address belongs to; where several share the host, the first of `findServices`. */
export function findService(url: string, declarations: readonly Declaration[]): Declaration | undefined {
  return findServices(url, declarations)[0];
}

/**
 * Every declaration that an address belongs to. Those that declare this very address come first, then the longest
 * host, then the service whose home the host is.
 */
export function findServices(url: string, declarations: readonly Declaration[]): Declaration[] {
  const host = parseHttpUrl(url)?.hostname.toLowerCase().replace(/\.$/, '');
  if (!host) return [];
  return declarations
    .map((declaration) => ({ declaration, rank: rankOf(url, host, declaration) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ declaration }) => declaration);
}

function rankOf(url: string, host: string, declaration: Declaration): number {
  const claimed = declaration.hosts.filter((declared) => isHostWithin(host, declared));
  if (claimed.length === 0) return 0;
  const isDocument = recogniseAddress(url, declaration) !== undefined;
  if (!isDocument && claimed.every((declared) => declaration.sharedHosts?.includes(declared))) return 0;
  const length = Math.max(...claimed.map((declared) => declared.length));
  const home = declaration.hosts[0];
  const isHome = home !== undefined && isHostWithin(host, home);
  // Host names have at most 253 characters.
  return (isDocument ? 1000 : 0) + length + (isHome ? 0.5 : 0);
}
