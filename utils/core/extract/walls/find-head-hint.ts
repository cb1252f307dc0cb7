import type { Refusal } from '../../model/document';
import { isHome } from '../is-home';
import { parseAddress } from '../parse-address';

/** What a page's head says of it: not to a reader, but to browsers and search engines. */
export interface HeadHint {
  reason: Refusal;
  /** It is often set wrongly: counts only where little else speaks for a document. */
  isWeak: boolean;
}

const MARK = 'cw-wall';
const AT_ONCE = 10;
const REFRESH = /^\s*([\d.]+)\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i;
const PLACES: readonly [Refusal, RegExp][] = [
  ['captcha', /captcha|\/challenge|cdn-cgi|human-?(?:check|verification)|bot-?(?:check|detect)/i],
  ['login', /(?:^|\/)(?:log-?in|sign-?in|log_in|sign_in|sso|auth|checkpoint)(?:[/.]|$)/i],
  ['age-gate', /age-?(?:gate|check|verification)/i],
  ['consent', /(?:^|\/)(?:consent|cookie-?wall|privacy-?gate)(?:[/.]|$)/i],
  ['maintenance', /(?:^|\/)maintenance(?:[/.]|$)/i],
  ['unsupported-browser', /unsupported-?browser|(?:old|outdated|update|upgrade)-?browser/i],
  ['error-page', /(?:^|\/)(?:404|403|500|50x|error|errors|not-?found|page-not-found)(?:[/.]|$)/i],
];

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '');
const placeOf = (path: string): Refusal | undefined => PLACES.find(([, pattern]) => pattern.test(path))?.[0];

/** Where a page says that it is, or sends its readers at once. */
function* listTargets(page: Document, url: string): Generator<{ target: URL; isSent: boolean }> {
  const refresh = page.head?.querySelector('meta[http-equiv="refresh" i]');
  const [, delay = '', sentTo = ''] = REFRESH.exec(refresh?.getAttribute('content') ?? '') ?? [];
  const next = delay !== '' && Number(delay) <= AT_ONCE ? parseAddress(sentTo, url) : undefined;
  if (next) yield { target: next, isSent: refresh?.closest('noscript') === null };
  const named = [
    page.head?.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    page.head?.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  for (const href of named) {
    const target = parseAddress(href, url);
    if (target) yield { target, isSent: true };
  }
}

function readStatus(page: Document): Refusal | undefined {
  const status = page.head?.querySelector('meta[name="prerender-status-code" i]')?.getAttribute('content') ?? '';
  return /^[45]\d\d$/.test(status.trim()) ? 'error-page' : undefined;
}

const isReason = (reason: string): reason is Refusal =>
  reason === 'redirected' || reason === 'cut-short' || PLACES.some(([known]) => known === reason);

/** The mark that `writeHint` left in a cleaned page, or what the head of a page as it was sent says. */
export function findHeadHint(page: Document, url: string): HeadHint | undefined {
  const [, weak = '', mark = ''] =
    /^(\??)([a-z-]+)$/.exec(page.head?.querySelector(`meta[name="${MARK}"]`)?.getAttribute('content') ?? '') ?? [];
  if (isReason(mark)) return { reason: mark, isWeak: weak !== '' };
  const status = readStatus(page);
  if (status) return { reason: status, isWeak: false };
  const asked = pathOf(url);
  let isElsewhere = false;
  for (const { target, isSent } of listTargets(page, url)) {
    const reason = placeOf(target.pathname);
    if (reason && placeOf(asked) !== reason) return { reason, isWeak: false };
    isElsewhere ||= isSent && isHome(target.pathname) && !isHome(asked);
  }
  return isElsewhere ? { reason: 'redirected', isWeak: true } : undefined;
}

const markOf = (content: string): string => `<meta name="${MARK}" content="${content}">`;

/** For the cleaned page, which keeps no more of the head. */
export function writeHint(page: Document, url: string): string {
  const hint = findHeadHint(page, url);
  return hint ? markOf(`${hint.isWeak ? '?' : ''}${hint.reason}`) : '';
}

/** A cleaned page that is marked as the start of a page only. */
export const markCutShort = (cleaned: string): string => cleaned.replace('</head>', `${markOf('cut-short')}</head>`);
