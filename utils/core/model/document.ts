import type { Hash, Time } from './hash';
import type { ServiceId } from './service';
import type { TermsType } from './terms-type';

/** `${serviceId}/${termsType}` */
export type DocumentId = string;

export interface Address {
  url: string;
  /** How it became known: the declaration, a link on the site, a visit, or the user's own press. */
  from: 'declared' | 'linked' | 'visited' | 'kept';
  blocked?: Blocked;
  /** Checks of it that failed in a row; doubles the wait. */
  failures?: number;
  /** Not checked in the background before this. */
  nextCheckAt?: Time;
  /** When the page's own scripts, run out of sight, showed no text either. */
  frameFailedAt?: Time;
  /** The address that shows its text now; it is not asked for any more. */
  replacedBy?: string;
  /**
   * The document's table of contents, which lists this page as a chapter of it since then. It is a chapter of itself;
   * `isBare` where it has no words of its own, `revision` the extractor's that found the chapters there. `missedAt` is
   * when it was first not listed any more, or had no words any more.
   */
  chapterOf?: { url: string; since: Time; isBare?: true; revision?: number; missedAt?: Time };
}

/** Why a look showed no terms. */
export type Refusal =
  | 'login'
  | 'captcha'
  | 'consent'
  | 'age-gate'
  | 'geo-block'
  | 'maintenance'
  | 'error-page'
  | 'needs-scripts'
  | 'unsupported-browser'
  /** It asks to be opened in an app. */
  | 'app-store'
  /** The address is for sale, or nobody's yet. */
  | 'parked'
  /** It leads to documents and is none itself. */
  | 'overview'
  | 'empty'
  | 'cut-short'
  | 'translated'
  | 'not-terms'
  | 'too-large'
  /** A file that only a password opens. */
  | 'locked'
  /** A file without text, such as a scanned one. */
  | 'only-pictures'
  | 'redirected'
  | 'not-found'
  | 'forbidden'
  | 'rate-limited'
  | 'server-error'
  | 'network'
  | 'timeout'
  /** Our own reading failed; the fault log says how. */
  | 'fault';

/** No terms could be read since; cleared by the first look that shows them. */
export interface Blocked {
  since: Time;
  reason: Refusal;
}

export interface Document {
  id: DocumentId;
  serviceId: ServiceId;
  termsType: TermsType;
  /** The title the page gave itself last. */
  title?: string;
  /** One, or the parts of a document in reading order. */
  addresses: Address[];
  addedAt: Time;
  isMuted: boolean;
  lookedAt?: Time;
  /** Of its address that has been blocked longest: one dead part shows, whatever the others answer. */
  blocked?: Blocked;
  /** Of its address with most. */
  failures: number;
  /** Of its address that is due first. */
  nextCheckAt: Time;
  /** Its text appears in an open page only: no check asks for it. */
  readsOnVisit?: true;
  /** The head of its chain of sightings, and how many there are. */
  chain: { head: Hash; length: number };
  /** Bytes that its texts, snapshots and sightings take; kept as they are written, so that nobody has to add them up. */
  storedBytes?: number;
}

export const documentIdOf = (serviceId: ServiceId, termsType: TermsType): DocumentId => `${serviceId}/${termsType}`;

/** `instagram/Privacy Policy` → `instagram` */
export const serviceIdOf = (documentId: DocumentId): ServiceId => documentId.slice(0, documentId.indexOf('/'));
