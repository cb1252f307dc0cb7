import type { DocumentId, Refusal } from './document';
import type { Hash, Time } from './hash';
import type { ServiceId } from './service';
import type { TermsType } from './terms-type';

/** Seen by the user's own visit, fetched in the background, taken by the user's press, or brought in from elsewhere. */
export type How = 'visit' | 'check' | 'kept' | 'import';

/** What was seen, not yet kept. */
export interface Capture {
  serviceId: ServiceId;
  termsType: TermsType;
  /** Without query and fragment unless the declaration has them. */
  url: string;
  at: Time;
  how: How;
  /** HTTP status where one was seen. */
  status?: number;
  /** The server's own `Date`, as sent. */
  serverDate?: string;
  mediaType: 'text/html' | 'application/pdf';
  /** Cleaned (`core/extract/clean-page`): no scripts, form values, account areas. Absent when nothing readable came back. */
  content?: string;
  /** Known before reading: the address sent us elsewhere, the server said no. */
  refusal?: Refusal;
  /** The server asked not to be visited before (`Retry-After`). */
  retryAt?: Time;
}

/** A capture kept, named by the hash of its content; never altered. */
export interface Snapshot {
  hash: Hash;
  documentId: DocumentId;
  mediaType: string;
}

/** What lineage decided about a look. */
export type Outcome = 'first' | 'same' | 'changed' | 'held' | 'variant' | 'reverted' | 'refused';

/** One look at a document. All but `outcome` and what follows it is hashed into the document's chain. */
export interface Sighting {
  hash: Hash;
  previous: Hash;
  documentId: DocumentId;
  /** 0 for the first; the order holds even where the clock jumped. */
  index: number;
  at: Time;
  how: How;
  url: string;
  status?: number;
  serverDate?: string;
  snapshot?: Hash;
  refusal?: Refusal;
  /** Absent until the look has been worked out. */
  outcome?: Outcome;
  reason?: Refusal;
  /** One entry an edition: the version in force after this look. */
  versionIds?: Hash[];
  /** It came with another archive: this browser has not seen the page. */
  isImported?: true;
}

/** How it is told of a look: `how` of one that was brought in is what the browser did that saw it. */
export const howSeen = ({ how, isImported }: Pick<Sighting, 'how' | 'isImported'>): How =>
  isImported ? 'import' : how;
