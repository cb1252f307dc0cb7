import type { FetchedPage, FetchWish } from '../../browser/fetching/fetched';
import { isHome } from '../../core/extract/is-home';
import type { Refusal } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { fail, type Result, succeed } from '../../core/model/result';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Ports } from '../ports';
import { readRetryAfter } from './next-check';

const PAGE_KEYS = new Set([
  'p',
  'page',
  'page_id',
  'id',
  'doc',
  'document',
  'path',
  'route',
  'view',
  'topic',
  'section',
]);
/** `account-terms` is no login, a path of its own that is called `account` is. */
const LOGIN =
  /[/._-](?:log-?in|sign-?in|signup|sso|checkpoint)(?:[/._-]|$)|\/(?:register|auth|session|account)(?:[/.]|$)/i;

/** What the server said beside the page. */
interface Answered {
  status?: number;
  serverDate?: string;
}

export interface ShownPage extends Answered {
  html: string;
  /** Of a PDF file: read already, and clean. */
  mediaType?: 'application/pdf';
  /** No frame can hold such a page until it is read. */
  namesItsEncoding?: true;
}

export interface RefusedPage extends Answered {
  refusal: Refusal;
  retryAt?: Time;
}

/** One plain request. */
export async function fetchPage(
  ports: Pick<Ports, 'fetch' | 'now'>,
  wish: FetchWish,
): Promise<Result<ShownPage, RefusedPage>> {
  const { url, hosts } = wish;
  const fetched = await ports.fetch(wish);
  if (!fetched.ok) return fail({ refusal: fetched.error });
  const { status, serverDate, html, mediaType, namesItsEncoding, retryAfter } = fetched.value;
  const answered: Answered = { status, ...(serverDate === undefined ? {} : { serverDate: serverDate.slice(0, 64) }) };
  const refusal = refusalOf(fetched.value, url, hosts);
  if (refusal === undefined && html !== undefined)
    return succeed({
      ...answered,
      html,
      ...(mediaType && { mediaType }),
      ...(namesItsEncoding && { namesItsEncoding }),
    });
  const retryAt = readRetryAfter(retryAfter, ports.now());
  return fail({ ...answered, refusal: refusal ?? 'too-large', ...(retryAt === undefined ? {} : { retryAt }) });
}

const refusalOf = (page: FetchedPage, url: string, hosts: readonly string[]): Refusal | undefined =>
  redirectRefusal(page.url, url, hosts) ?? statusRefusal(page.status) ?? page.refusal;

function redirectRefusal(finalUrl: string, url: string, hosts: readonly string[]): Refusal | undefined {
  const asked = parseHttpUrl(url);
  const final = parseHttpUrl(finalUrl) ?? asked;
  if (asked === undefined || final === undefined) return 'redirected';
  // The browser was told already to go nowhere else; a second net costs nothing.
  if (!hosts.some((host) => isHostWithin(final.hostname, host))) return 'redirected';
  if (asked.protocol === 'https:' && final.protocol === 'http:') return 'redirected';
  if (isHome(final.pathname) && !isHome(asked.pathname) && !namesPage(final)) return 'redirected';
  return LOGIN.test(final.pathname) && !LOGIN.test(asked.pathname) ? 'login' : undefined;
}

/** Some sites tell all their pages apart by the query alone. */
const namesPage = ({ searchParams }: URL): boolean => [...searchParams.keys()].some((key) => PAGE_KEYS.has(key));

function statusRefusal(status: number): Refusal | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401) return 'login';
  if (status === 451) return 'geo-block';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'forbidden';
}
