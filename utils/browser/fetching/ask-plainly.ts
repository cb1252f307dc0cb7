import { fail, type Result, succeed } from '../../core/model/result';
import { readPdfFile } from '../parsing/pdf/read-pdf-file';
import type { Fetched, FetchedPage, FetchFailure, FetchWish } from './fetched';
import { type Body, readBody } from './read-body';

const PATIENCE_MS = 30_000;
const LONGEST_HEADER = 200;
const PAGE_TYPES = 'text/html,application/xhtml+xml,application/pdf;q=0.9';
const JSON_TYPE = 'application/json';

type Ask = (url: string, init: RequestInit) => Promise<Response>;

/** One request that carries nothing of this user: no cookie, nothing cached, no referrer, no validator. */
export async function askPlainly(ask: Ask, { url, accepts }: Omit<FetchWish, 'hosts'>): Promise<Fetched> {
  const answered = await askOnce(ask, url, accepts);
  if (!answered.ok) return answered;
  const { page, body } = answered.value;
  return succeed({ ...page, ...(body && (await readableOf(body))) });
}

interface Answered {
  page: FetchedPage;
  /** Absent where the server shows an error. */
  body: Body | undefined;
}

const askOnce = async (ask: Ask, url: string, accepts?: 'json'): Promise<Result<Answered, FetchFailure>> => {
  try {
    const response = await ask(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      headers: { Accept: accepts ? JSON_TYPE : PAGE_TYPES },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const header = (name: string): string | undefined => response.headers.get(name)?.slice(0, LONGEST_HEADER);
    if (!response.ok) await response.body?.cancel();
    const body = response.ok ? await readBody(response, accepts) : undefined;
    const page: FetchedPage = {
      url: response.url,
      status: response.status,
      serverDate: header('Date'),
      retryAfter: header('Retry-After'),
    };
    return succeed({ page, body });
  } catch (error) {
    // By its name alone: it may come from another window, with classes of its own.
    const { name } = (error ?? {}) as { name?: string };
    return fail(name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'network');
  }
};

/** A PDF file is read where it came: its bytes go no further. */
async function readableOf(
  body: Body,
): Promise<Pick<FetchedPage, 'html' | 'namesItsEncoding' | 'mediaType' | 'refusal'>> {
  if (!('pdf' in body)) return body;
  const kept = await readPdfFile(body.pdf);
  return { mediaType: 'application/pdf', ...(kept.ok ? { html: kept.value } : { refusal: kept.error }) };
}
