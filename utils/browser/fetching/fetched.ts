import type { Refusal } from '../../core/model/document';
import type { Result } from '../../core/model/result';

/** What a server answered, as plain data: it travels between contexts. */
export interface FetchedPage {
  /** Where the redirects ended. */
  url: string;
  status: number;
  /** The header's own words, like those below. */
  serverDate?: string;
  retryAfter?: string;
  /** Decoded; of a PDF file what may be kept of it. Absent where the answer is neither, or larger than is read. */
  html?: string;
  /** Its bytes say how they are to be read, whatever a header says. */
  namesItsEncoding?: true;
  mediaType?: 'application/pdf';
  /** Why an answer that came could not be read. */
  refusal?: Refusal;
}

/** `redirected`: to a host that was not switched on, or out of encryption; nobody there was asked. */
export type FetchFailure = 'redirected' | 'timeout' | 'network';

export type Fetched = Result<FetchedPage, FetchFailure>;

/** An address, and the hosts that the user switched on: no other is asked, whatever the server says. */
export interface FetchWish {
  url: string;
  hosts: readonly string[];
  /** Asks for what an interface gives, instead of a page or a file. */
  accepts?: 'json';
}
