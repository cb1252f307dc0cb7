/** A web address in pieces, ready for comparing: no scheme, port, `www.` or fragment. */
export interface WebAddress {
  host: string;
  segments: string[];
  query: URLSearchParams;
}

// `/en/`, `/de-de/`, `/pt_BR/`, `/zh-hans/`, `/ALL_en/`; a two-letter segment never tells two documents of one service apart.
const LOCALE = /^(?:[a-z]{2}|all)(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?$/i;
// The same site for another screen.
const SCREEN = /^(?:www|m|mobile|touch)$/;
const LANGUAGE_KEYS = new Set(['lang', 'language', 'hl', 'gl', 'locale', 'localization', 'setln', 'region', 'l']);

/** Whether a path segment or a host's first label only says which language or country. */
export const isLocale = (label: string): boolean => LOCALE.test(label);

/** Undefined for anything but http and https. */
export function parseHttpUrl(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : undefined;
}

/** Undefined for anything but http and https. */
export function readWebAddress(url: string): WebAddress | undefined {
  const parsed = parseHttpUrl(url);
  if (!parsed) return undefined;
  return {
    host: bareHost(parsed.hostname),
    segments: parsed.pathname.split('/').filter(Boolean).map(decodeSegment),
    query: parsed.searchParams,
  };
}

/** Segments without locales, with what follows a help centre's article number cut off, in lower case. */
export function comparableSegments(segments: readonly string[]): string[] {
  return segments
    .filter((segment) => !isLocale(segment) && segment.toLowerCase() !== 'intl')
    .map((segment) => segment.toLowerCase().replace(/^(\d{6,})-.*$/, '$1'));
}

/** The query without what only chooses a language. */
export function comparableQuery(query: URLSearchParams): [string, string][] {
  return [...query].filter(([key]) => !LANGUAGE_KEYS.has(key.toLowerCase()));
}

/** Whether `host` is `declared` or one of its subdomains. */
export function isHostWithin(host: string, declared: string): boolean {
  return host === declared || host.endsWith(`.${declared}`);
}

function bareHost(hostname: string): string {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  while (labels.length > 2 && (SCREEN.test(labels[0] ?? '') || isLocale(labels[0] ?? ''))) labels.shift();
  return labels.join('.');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
