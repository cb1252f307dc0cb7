import type { Refusal } from './document';
import type { TermsType } from './terms-type';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote';

/** The smallest piece of a document that is stored and compared. */
export interface Block {
  kind: BlockKind;
  /** Headings 1-6; items: depth of the list, from 1. */
  level?: number;
  /** As a person reads it, without its own numbering; a row's cells joined by ` | `. */
  text: string;
  /** The numbering before it, as written: `3.2`, `(a)`, `•` is left out. */
  marker?: string;
}

export interface TermsDate {
  kind: 'updated' | 'effective' | 'published';
  /** `2024-03-01`, or `2024-03` where the page says no more. */
  iso: string;
  /** The words of the page that say so. */
  quote: string;
  /** Where they stand among the blocks as read, from 0. */
  block?: number;
}

export interface TermsNotice {
  /** A change to come, or one that has been. */
  kind: 'upcoming' | 'recent';
  iso?: string;
  quote: string;
  /** The documents that a notice of the site names; absent where it may mean any. */
  termsTypes?: TermsType[];
  /** A notice of the site that links to terms of the site. */
  leadsToTerms?: boolean;
  /** Where a notice of the document stands among the blocks as read, from 0. */
  block?: number;
  /** The address of the text to come, where the notice links to it. */
  preview?: string;
  /** The document's own account of what changed; the quote is how it begins. */
  isSummary?: true;
}

/** The readable content of one edition. */
export interface Terms {
  title?: string;
  /** What the document seems to be; absent when the page does not say. */
  termsType?: TermsType;
  /** Primary subtag: `en`, `de`; absent when unsure. */
  lang?: string;
  /** The region it is for, where the page says so: upper-case ISO 3166 code, or `EU`. */
  region?: string;
  /** Set where a page shows several texts together: `announced`, `eu`, ... */
  edition?: string;
  blocks: Block[];
  dates: TermsDate[];
  notices: TermsNotice[];
}

/** A page that a table of contents lists as a chapter of its document. */
export interface Chapter {
  url: string;
  /** As the table of contents calls it. */
  title: string;
}

/** What a page says of itself beside its text. */
interface Placed {
  /** The page is a table of contents of these, in its order. */
  chapters?: Chapter[];
  /** The page says that it is a copy of this one, of the same site. */
  copyOf?: string;
}

export type Extraction =
  | ({ outcome: 'terms'; editions: Terms[] } & Placed)
  /** Something else stands in its place. */
  | ({ outcome: 'wall'; reason: Refusal } & Placed)
  /** No text to be had. */
  | ({ outcome: 'unreadable'; reason: Refusal } & Placed);
