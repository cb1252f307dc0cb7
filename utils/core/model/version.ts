import type { How, Outcome } from './capture';
import type { DocumentId } from './document';
import type { Hash, Time } from './hash';
import type { Terms } from './terms';

/** The versions of one document in one language, region and edition. `${documentId}#${key}` */
export type LineageId = string;

/** A text that is in doubt and waits for further looks. */
export interface HeldText {
  /** As it was seen last: a counter in it may move on. */
  textHash: Hash;
  /** First seen, and how. */
  at: Time;
  how: How;
  looks?: number;
  /** At most 100 hashes that tell how alike another text is. */
  sketch?: number[];
  /** Times that another way of looking saw the text in force afterwards. */
  disputes?: number;
  /** Looks since anybody saw the text in force last, whatever they showed, and when the first of them was. */
  gone?: { since: Time; looks: number };
}

/** The values one place of a text has shown in looks that followed each other; forgotten as soon as one is shown twice. */
export interface ChangingPlace {
  /** What stands before and after it. */
  context: string;
  values: string[];
  /** When the last of them was first seen. */
  at: Time;
}

export interface Lineage {
  id: LineageId;
  documentId: DocumentId;
  lang?: string;
  edition?: string;
  /** Those that its texts were shown for; absent while no page said one. */
  regions?: string[];
  /** When its text in force was shown last; kept where regions are. */
  shownAt?: Time;
  /** It began as another region's text, while that line was in force; until that one is seen again. */
  beside?: { lineageId: LineageId; since: Time; looks: number };
  /** Only this way of looking is shown it. */
  how?: How;
  /** The version in force. */
  currentId: Hash;
  held?: HeldText;
  /** Of an announced text: its day was over then, and the text that it was to replace still held. */
  lapsedAt?: Time;
  /** When the text in force was seen again after an earlier one had shown up; absent while none did. */
  steadySince?: Time;
  /** Texts that were in force before, newest first, with when they were last in force. */
  earlier: { textHash: Hash; versionId: Hash; until: Time }[];
  /** Places (what stands before and after) whose block differs at every look, learned. */
  volatile: Hash[];
  /** The text each way of looking saw last; absent in lineages of before it was kept. */
  seen?: Partial<Record<How, Hash>>;
  /** Places that may turn out to be volatile. */
  changing?: ChangingPlace[];
}

/** One part in a text that is joined from several pages. */
export interface JoinedPart {
  url: string;
  versionId: Hash;
  /** Its words had moved to another part, though it was still in doubt: the snapshot that showed it so. */
  held?: Hash;
}

/** One edition's terms, recorded. */
export interface Version {
  /** Hash of lineage, text and the sighting that showed it first. */
  id: Hash;
  documentId: DocumentId;
  lineageId: LineageId;
  /** Equal whenever the normalised text is equal. */
  textHash: Hash;
  /** The version in force before it in its lineage. */
  previousId?: Hash;
  /** First seen, and how. */
  at: Time;
  how: How;
  outcome: Extract<Outcome, 'first' | 'changed' | 'variant' | 'reverted'>;
  snapshot: Hash;
  extractorRevision: number;
  words: number;
  /** The text of one part of its document: kept for the joined text, not listed and not judged by itself. */
  isPart?: true;
  /** It came with another archive: `how` is what the browser did that saw it. */
  isImported?: true;
  /** What it was joined from, in reading order; it has no snapshot of its own. */
  parts?: JoinedPart[];
  terms: Terms;
}
