import type { How } from './capture';
import type { Hash, Time } from './hash';
import type { Direction, Quote, Severity, Verdict } from './judgement';

/** A text of the change, as far as the small forms tell of it. */
export interface ShareSide {
  /** When a browser saw it first, by its own clock. */
  seenAt: Time;
  how: How;
  /** Of the wording, as `hashTerms` makes it; settings have none. */
  textHash?: Hash;
}

/** What one finding says, in words. */
export interface SharePoint {
  headline: string;
  direction: Direction;
  /** Of settings, the value is the text, and the setting's name is the heading. */
  before?: Quote;
  after?: Quote;
}

/**
 * One change, or one finding of it, as others are told of it, in the words of one language. All forms but the bundle are
 * made of this, and nothing else goes out in them. What personal traces it held is left out already.
 */
export interface Share {
  /** `de-DE` */
  locale: string;
  service: string;
  /** What a page of settings showed, rather than terms. */
  about?: 'settings';
  /** Of the quotes: the primary subtag that the page says, where it says one. */
  lang?: string;
  /** The kind of terms in words; of settings, the name of the page. */
  document: string;
  /** The service's own page, where everybody can read it. */
  url?: string;
  headline: string;
  /** Absent where two texts that no judgement is about are compared, and of settings. */
  verdict?: Verdict;
  /** Absent where the text after took the place of the one before: else it is yet to, or holds in the stead of one that was announced. */
  sides?: 'to-come' | 'announced';
  severity: Severity;
  /** The strongest first. */
  points: SharePoint[];
  /** What was and was not told, sentence by sentence. */
  evidence: string[];
  before?: ShareSide;
  after: ShareSide;
  /** SHA-256 of the bytes of `clausewatch.json`, where one goes with it. */
  digest?: Hash;
}
