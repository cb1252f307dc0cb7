import type { Outcome } from '../model/capture';
import type { Clause } from '../model/clause';
import type { Comparison } from '../model/comparison';
import type { DocumentId } from '../model/document';
import type { Hash, Time } from '../model/hash';
import type { NoticeSeen } from '../model/judgement';
import type { LicenceChange } from '../model/licence';
import type { RulePack } from '../model/rule-pack';
import type { Terms } from '../model/terms';
import type { TermsType } from '../model/terms-type';
import type { Topic } from '../model/topic';

/** One side of a change: its terms, what their sentences do, and when it was first seen. */
export interface JudgedSide {
  terms: Terms;
  clauses: readonly Clause[];
  at: Time;
}

/** A text of another document of the service. */
export interface TextElsewhere {
  documentId: DocumentId;
  versionId: Hash;
  terms: Terms;
}

/** What the service's other documents said shortly before the change, and what they say at it or shortly after. */
export interface TextsElsewhere {
  before: readonly TextElsewhere[];
  after: readonly TextElsewhere[];
}

/** All that a judgement rests on. */
export interface JudgeInput {
  before: JudgedSide;
  after: JudgedSide;
  comparison: Comparison;
  outcome: Extract<Outcome, 'changed' | 'reverted' | 'variant'>;
  serviceName: string;
  termsType: TermsType;
  /** Notices seen on pages of the service up to now; those inside the documents are read from the terms. */
  notices: readonly NoticeSeen[];
  /** Looks at the document between the two versions. */
  looksBetween: number;
  /** The last look that showed the text before; unknown, unless somebody kept count. */
  lastSeenAt?: Time;
  /** What held until then, where the text before was only announced. */
  former?: JudgedSide;
  /** The changes that this one takes back: the first of them, how many, and the sentences of theirs that stay. */
  undoes?: { at: Time; changes?: number; left?: number; of?: number };
  /** What the change means for the licence that all documents of the service give. */
  licence?: LicenceChange;
  /** Where a clause that goes may have gone to, or one that comes have come from. */
  others?: TextsElsewhere;
  /** The user's own, that their clauses were read by too. */
  ownPacks?: readonly RulePack[];
  /** Topics that the user does not want to hear of; packs of the user's own still speak. */
  offTopics?: readonly Topic[];
}
