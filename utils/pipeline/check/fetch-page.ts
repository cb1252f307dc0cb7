import type { Refusal } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { fail, type Result, succeed } from '../../core/model/result';
import { isHostWithin, parseHttpUrl } from '../../core/services/web-address';
import type { Ports } from '../ports';
import { readRetryAfter } from './next-check';
import { readBody } from './read-body';

const PATIENCE = 30_000;
const LOGIN = /(?:^|[/._-])(?:log-?in|sign-?in|signup|register|auth|sso|session|checkpoint|account)(?:[/._-]|$)/i;

/** What the server said beside the page. */
interface Answered {
  status?: number;
  serverDate?: string;
}

export interface FetchedPage extends Answered {
  html: string;
}

export interface RefusedPage extends Answered {
  refusal: Refusal;
  retryAt?: Time;
}

/** One plain request that carries nothing of this user; `hosts` are those it may end at. */
export async function fetchPage(
  ports: Pick<Ports, 'fetch' | 'now'>,
  url: string,
  hosts: readonly string[],
): Promise<Result<FetchedPage, RefusedPage>> {
  try {
    const response = await ports.fetch(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answered = answerOf(response);
    const refusal = refusalOf(response, url, hosts);
    if (refusal) {
      await response.body?.cancel();
      const retryAt = readRetryAfter(response.headers.get('Retry-After'), ports.now());
      return fail({ ...answered, refusal, ...(retryAt === undefined ? {} : { retryAt }) });
    }
    const html = await readBody(response);
    return html === undefined ? fail({ ...answered, refusal: 'too-large' }) : succeed({ ...answered, html });
  } catch (error) {
    const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
    return fail({ refusal: isLate ? 'timeout' : 'network' });
  }
}

function answerOf(response: Response): Answered {
  const serverDate = response.headers.get('Date');
  return { status: response.status, ...(serverDate === null ? {} : { serverDate: serverDate.slice(0, 64) }) };
}

function refusalOf(response: Response, url: string, hosts: readonly string[]): Refusal | undefined {
  return redirectRefusal(response.url, url, hosts) ?? statusRefusal(response.status) ?? typeRefusal(response);
}

function redirectRefusal(finalUrl: string, url: string, hosts: readonly string[]): Refusal | undefined {
  const asked = parseHttpUrl(url);
  const final = parseHttpUrl(finalUrl) ?? asked;
  if (asked === undefined || final === undefined) return 'redirected';
  if (LOGIN.test(final.pathname) && !LOGIN.test(asked.pathname)) return 'login';
  if (!hosts.some((host) => isHostWithin(final.hostname, host))) return 'redirected';
  return asked.protocol === 'https:' && final.protocol === 'http:' ? 'redirected' : undefined;
}

function statusRefusal(status: number): Refusal | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401) return 'login';
  if (status === 451) return 'geo-block';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'forbidden';
}

function typeRefusal(response: Response): Refusal | undefined {
  const type = response.headers.get('Content-Type') ?? 'text/html';
  return /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type) ? undefined : 'not-terms';
}
