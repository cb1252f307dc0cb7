/** Where in the archive the reader is; lives in the address's hash, so that back, reload and links work. */
export type Route =
  | { view: 'home' }
  | { view: 'service'; serviceId: string }
  | { view: 'settings'; serviceId: string }
  | { view: 'document'; documentId: string }
  | { view: 'comparison'; beforeId: string; afterId: string }
  | { view: 'alert'; alertId: string }
  | { view: 'unknown' };

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** `#/compare/a/b` → the comparison of a and b. */
export const parseRoute = (hash: string): Route => {
  const [view = '', first = '', second = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (view === '') return { view: 'home' };
  if (rest.length > 0 || first === '') return { view: 'unknown' };
  if (view === 'compare' && second !== '') return { view: 'comparison', beforeId: first, afterId: second };
  if (second !== '') return { view: 'unknown' };
  if (view === 'service') return { view: 'service', serviceId: first };
  if (view === 'settings') return { view: 'settings', serviceId: first };
  if (view === 'document') return { view: 'document', documentId: first };
  if (view === 'alert') return { view: 'alert', alertId: first };
  return { view: 'unknown' };
};

const encode = encodeURIComponent;

/** The hash of a route; `unknown` leads home. */
export const hashOf = (route: Route): string => {
  if (route.view === 'service') return `#/service/${encode(route.serviceId)}`;
  if (route.view === 'settings') return `#/settings/${encode(route.serviceId)}`;
  if (route.view === 'document') return `#/document/${encode(route.documentId)}`;
  if (route.view === 'comparison') return `#/compare/${encode(route.beforeId)}/${encode(route.afterId)}`;
  if (route.view === 'alert') return `#/alert/${encode(route.alertId)}`;
  return '#/';
};

/** The same from any of our pages. */
export const archiveHref = (route: Route): string => `/archive.html${hashOf(route)}`;
