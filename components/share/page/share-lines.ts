import type { How } from '../../../utils/core/model/capture';
import type { Time } from '../../../utils/core/model/hash';

export type ShareNetwork = 'mastodon' | 'bluesky' | 'x' | 'facebook' | 'linkedin' | 'reddit' | 'whatsapp' | 'mail';

export interface NetworkLine {
  network: ShareNetwork;
  /** Opens the network's own form; absent where something for it is missing. */
  href?: string;
  /** What the user wrote is longer than a post there. */
  isTooLong?: boolean;
  /** It takes an address and no words. */
  takesAddressOnly?: boolean;
}

export const TEXT_FORMS = ['short', 'long', 'markdown'] as const;
export type TextForm = (typeof TEXT_FORMS)[number];

export type TraceLineKind = 'mail' | 'handle' | 'number' | 'masked' | 'address';

/** What may be somebody's in a text or in what is said of it, with the words around it. */
export interface TraceLine {
  side: 'before' | 'after' | 'saying';
  kind: TraceLineKind;
  before: string;
  text: string;
  after: string;
}

/** A look at the document that the file tells of. */
export interface LookLine {
  hash: string;
  at: Time;
  how: How;
  url: string;
}

/** One of the texts that a file holds whole. */
export interface TextLine {
  side: 'before' | 'after';
  how: How;
  seenAt: Time;
  letters: number;
  text: string;
}
