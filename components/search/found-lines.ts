import type { Time } from '../../utils/core/model/hash';
import type { Quote } from '../../utils/core/model/judgement';

/** A stretch of time in which a sentence stood. */
export interface SpanLine {
  sinceAt: Time;
  untilAt?: Time;
  isStanding: boolean;
  edition?: string;
  /** The newest text that has it. */
  textHref: string;
  /** The change that brought it; absent where it was there at the first look. */
  cameHref?: string;
  /** The change that took it away. */
  wentHref?: string;
}

/** A sentence that was found. */
export interface HitLine {
  quote: Quote;
  /** Of the text that has it, where it is known. */
  lang?: string;
  isStanding: boolean;
  /** Newest first. */
  spans: readonly SpanLine[];
}

export interface FoundDocumentLine {
  id: string;
  termsType: string;
  href: string;
  hits: readonly HitLine[];
  /** Texts that have it and are not shown. */
  more: number;
}

export interface FoundServiceLine {
  id: string;
  name: string;
  href: string;
  documents: readonly FoundDocumentLine[];
}
