import type { Result } from '../../core/model/result';

/** What a server answered, as plain data: it travels between contexts. */
export interface FetchedPage {
  /** Where the redirects ended. */
  url: string;
  status: number;
  /** The header's own words, like those below. */
  serverDate?: string;
  retryAfter?: string;
  contentType?: string;
  /** Decoded; absent where the answer is no page of text, or a larger one than is read. */
  html?: string;
}

/** `redirected`: to a host that was not switched on, or out of encryption; nobody there was asked. */
export type FetchFailure = 'redirected' | 'timeout' | 'network';

export type Fetched = Result<FetchedPage, FetchFailure>;

/** An address, and the hosts that the user switched on: no other is asked, whatever the server says. */
export interface FetchWish {
  url: string;
  hosts: readonly string[];
}
