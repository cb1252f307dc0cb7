import { fail, succeed } from '../../core/model/result';
import type { Fetched } from './fetched';
import { readBody } from './read-body';

const PATIENCE_MS = 30_000;
const LONGEST_HEADER = 200;
const TEXT = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** One request that carries nothing of this user: no cookie, nothing cached, no referrer, no validator. */
export const askPlainly = async (ask: Ask, url: string): Promise<Fetched> => {
  try {
    const response = await ask(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const header = (name: string): string | undefined => response.headers.get(name)?.slice(0, LONGEST_HEADER);
    const contentType = header('Content-Type');
    const isText = response.ok && TEXT.test(contentType ?? 'text/html');
    const html = isText ? await readBody(response) : await response.body?.cancel();
    return succeed({
      ...{ url: response.url, status: response.status, contentType, html: html ?? undefined },
      ...{ serverDate: header('Date'), retryAfter: header('Retry-After') },
    });
  } catch (error) {
    // By its name alone: it may come from another window, with classes of its own.
    const { name } = (error ?? {}) as { name?: string };
    return fail(name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'network');
  }
};
