/** Where in the archive the reader is; lives in the address's hash, so that back, reload and links work. */
export type Route =
  | { view: 'home' }
  | { view: 'service'; serviceId: string }
  | { view: 'settings'; serviceId: string }
  | { view: 'document'; documentId: string }
  | { view: 'comparison'; beforeId: string; afterId: string }
  | { view: 'alert'; alertId: string }
  | ShareRoute
  | SearchRoute
  /** Where files of others are checked. */
  | { view: 'check' }
  /** One version as it was; what a search found in it is marked. */
  | { view: 'text'; versionId: string; query: string }
  | { view: 'unknown' };

/** What is told to others: a change of terms or of settings, or any two versions; `finding` counts from 1. */
export type ShareRoute = { view: 'share'; finding?: number } & (
  | { changeId: string; beforeId?: undefined; afterId?: undefined }
  | { changeId?: undefined; beforeId: string; afterId: string }
);

/** What is searched for, and among what. */
export interface SearchRoute {
  view: 'search';
  query: string;
  serviceId?: string;
  termsType?: string;
  /** Without what was removed. */
  isStandingOnly?: true;
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** `#/compare/a/b` → the comparison of a and b. */
export const parseRoute = (hash: string): Route => {
  const search = /^#?\/?search(?:\?(.*))?$/s.exec(hash);
  if (search) return parseSearch(search[1] ?? '');
  const text = /^#?\/text\/([^/?]+)(?:\?(.*))?$/s.exec(hash);
  if (text) return { view: 'text', versionId: decode(text[1] ?? ''), query: queryOf(text[2]) };
  const share = /^#?\/?share\/([^?]+)(?:\?(.*))?$/s.exec(hash);
  if (share) return parseShare(share[1] ?? '', share[2] ?? '');
  const [view = '', first = '', second = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (view === '') return { view: 'home' };
  if (view === 'check' && first === '') return { view: 'check' };
  if (rest.length > 0 || first === '') return { view: 'unknown' };
  if (view === 'compare' && second !== '') return { view: 'comparison', beforeId: first, afterId: second };
  if (second !== '') return { view: 'unknown' };
  if (view === 'service') return { view: 'service', serviceId: first };
  if (view === 'settings') return { view: 'settings', serviceId: first };
  if (view === 'document') return { view: 'document', documentId: first };
  if (view === 'alert') return { view: 'alert', alertId: first };
  return { view: 'unknown' };
};

const parseShare = (path: string, asked: string): Route => {
  const [first = '', second = '', third = '', ...rest] = path.split('/').map(decode);
  const finding = Number(new URLSearchParams(asked).get('finding'));
  const part = Number.isSafeInteger(finding) && finding > 0 ? { finding } : {};
  if (first === 'pair' && second !== '' && third !== '' && rest.length === 0)
    return { view: 'share', beforeId: second, afterId: third, ...part };
  return first === '' || second !== '' ? { view: 'unknown' } : { view: 'share', changeId: first, ...part };
};

const queryOf = (asked = ''): string => new URLSearchParams(asked).get('q') ?? '';

const parseSearch = (asked: string): SearchRoute => {
  const values = new URLSearchParams(asked);
  const [serviceId, termsType] = [values.get('service'), values.get('kind')];
  return {
    ...{ view: 'search', query: queryOf(asked) },
    ...(serviceId ? { serviceId } : {}),
    ...(termsType ? { termsType } : {}),
    ...(values.get('when') === 'now' ? { isStandingOnly: true } : {}),
  };
};

const hashOfSearch = ({ query, serviceId, termsType, isStandingOnly }: SearchRoute): string => {
  const values = new URLSearchParams({ q: query });
  if (serviceId) values.set('service', serviceId);
  if (termsType) values.set('kind', termsType);
  if (isStandingOnly) values.set('when', 'now');
  return `#/search?${values}`;
};

const encode = encodeURIComponent;

const hashOfShare = ({ changeId, beforeId, afterId, finding }: ShareRoute): string => {
  const path = changeId === undefined ? `pair/${encode(beforeId)}/${encode(afterId)}` : encode(changeId);
  return `#/share/${path}${finding === undefined ? '' : `?finding=${finding}`}`;
};

/** The hash of a route; `unknown` leads home. */
export const hashOf = (route: Route): string => {
  if (route.view === 'service') return `#/service/${encode(route.serviceId)}`;
  if (route.view === 'settings') return `#/settings/${encode(route.serviceId)}`;
  if (route.view === 'document') return `#/document/${encode(route.documentId)}`;
  if (route.view === 'comparison') return `#/compare/${encode(route.beforeId)}/${encode(route.afterId)}`;
  if (route.view === 'alert') return `#/alert/${encode(route.alertId)}`;
  if (route.view === 'text') return `#/text/${encode(route.versionId)}?${new URLSearchParams({ q: route.query })}`;
  if (route.view === 'share') return hashOfShare(route);
  if (route.view === 'search') return hashOfSearch(route);
  if (route.view === 'check') return '#/check';
  return '#/';
};

/** The same from any of our pages. */
export const archiveHref = (route: Route): string => `/archive.html${hashOf(route)}`;
