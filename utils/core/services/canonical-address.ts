import { comparableQuery, parseHttpUrl } from './web-address';

/**
 * The address without fragment, credentials and query; a query stays only as far as `declared` has one for the same
 * page. Anything that is no web address comes back as it was.
 */
export function canonicalAddress(url: string, declared: readonly string[] = []): string {
  const parsed = parseHttpUrl(url);
  if (!parsed) return url;
  const kept = declaredQuery(parsed, declared);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  parsed.search = kept;
  return parsed.href;
}

// A language alone need not match: the page that the user reads in German is kept under its German address.
function declaredQuery(url: URL, declared: readonly string[]): string {
  for (const address of declared) {
    const known = parseHttpUrl(address);
    if (!known?.search || known.host !== url.host || known.pathname !== url.pathname) continue;
    const needed = comparableQuery(known.searchParams);
    if (!needed.every(([key, value]) => url.searchParams.get(key) === value)) continue;
    const keys = new Set(known.searchParams.keys());
    return new URLSearchParams([...url.searchParams].filter(([key]) => keys.has(key))).toString();
  }
  return '';
}
