import type { Certainty } from './clause';
import type { DocumentId } from './document';
import type { Hash, Time } from './hash';
import type { Sentence } from './sentence';
import type { SettingState } from './setting';
import type { TermsType } from './terms-type';
import type { PackTopicId, Principle, Topic } from './topic';

export type Verdict =
  | 'silent'
  | 'dated'
  | 'announced'
  | 'pending'
  | 'took-effect'
  | 'reverted'
  | 'editorial'
  | 'layout';
/** 3 a notification and the badge, 2 the badge, 1 the popup, 0 the archive alone. */
export type Severity = 0 | 1 | 2 | 3;
export type Direction = 'worse' | 'better' | 'neutral';

export interface Quote {
  text: string;
  /** The words that decided, as `[start, end)` in the text. */
  marks: [number, number][];
  heading?: string;
}

/** Where in a service's texts a clause stands. */
export interface ClauseSource {
  quote: Quote;
  documentId: DocumentId;
  versionId: Hash;
}

/** What changed about a topic. */
export interface Finding {
  topic: Topic | PackTopicId;
  /** Found by a pack of the user's: its name and, of a topic that it brings, the topic's. */
  own?: { pack: string; topic?: string };
  principle: Principle;
  direction: Direction;
  change: 'added' | 'removed' | 'altered';
  certainty: Certainty;
  severity: Severity;
  /** What it means, in one sentence. */
  headline: Sentence;
  before?: Quote;
  after?: Quote;
}

/** A notice that a page of the service showed (a banner, a note in the document, a preview), or an e-mail that the user pasted. */
export interface NoticeSeen {
  at: Time;
  where: 'site' | 'document' | 'preview' | 'mail';
  kind: 'upcoming' | 'recent';
  quote: string;
  /** The day it names, if any. */
  iso?: string;
  /** The documents that a notice of the site names; absent where it may mean any. */
  termsTypes?: TermsType[];
  /** A notice of the site that links to terms of the site. */
  leadsToTerms?: boolean;
  /** Where a notice of the text that is judged stands among its blocks. */
  block?: number;
  /** The address of the text to come. */
  preview?: string;
  /** The document's own account of what changed. */
  isSummary?: true;
  /** Of a mail: the user said when it came, the mail did not. */
  isDayGiven?: true;
}

export interface Judgement {
  verdict: Verdict;
  severity: Severity;
  headline: Sentence;
  /** Strongest first. */
  findings: Finding[];
  /** The findings hold the text in force against one that was only announced. */
  against?: 'announced';
  /** Of two versions that were not judged as one change: what lies between them, and not how it came. */
  isPair?: true;
  /** What led to the verdict, as sentences. */
  evidence: Sentence[];
  /** Where the document says that the text to come can be read; any address of the web, of any host. */
  preview?: string;
  rulesRevision: number;
}

/** The change that takes this one back, or most of it. */
export interface UndoneBy {
  id: string;
  at: Time;
  isPartlyBack?: true;
}

/** Two versions of one lineage, compared and, once worked out, judged. Its id names both. */
export interface Change {
  /** `${beforeId}:${afterId}` */
  id: string;
  documentId: string;
  serviceId: string;
  beforeId: Hash;
  afterId: Hash;
  at: Time;
  addedWords: number;
  removedWords: number;
  movedWords: number;
  judgement?: Judgement;
  /** The changes that it takes back, oldest first; all of what they did unless `isPartlyBack`. */
  undoes?: string[];
  isPartlyBack?: true;
  undoneBy?: UndoneBy;
}

interface AnyAlert {
  /** The change's id. */
  id: string;
  serviceId: string;
  at: Time;
  severity: Severity;
  headline: Sentence;
  /** Of the strongest finding. */
  principle?: Principle;
  readAt?: Time;
  /** The severity a notification was shown for. */
  notifiedSeverity?: Severity;
}

/** A verdict on terms and its findings. */
export interface TermsAlert extends AnyAlert {
  about?: undefined;
  documentId: string;
  verdict: Verdict;
  undoneBy?: UndoneBy;
}

/** What a reading of a page of settings showed to be changed. */
export interface SettingsAlert extends AnyAlert {
  about: 'settings';
  /** Of the change that matters most. */
  state: SettingState;
  documentId?: undefined;
  verdict?: undefined;
  undoneBy?: undefined;
}

/** Shown to the user. Severity 0 makes none. */
export type Alert = TermsAlert | SettingsAlert;

/** Which alerts a reader wants to see; all that is absent lets everything through. */
export interface AlertFilter {
  serviceId?: string;
  principle?: Principle;
  /** At least this severe. */
  severity?: Severity;
  /** As typed. */
  words: string;
}
