import type { Sighting, Snapshot } from '../core/model/capture';
import type { DocumentId } from '../core/model/document';
import type { Hash, Time } from '../core/model/hash';
import type { Alert, Change, Severity } from '../core/model/judgement';
import type { OwnPack } from '../core/model/own-pack';
import type { Topic } from '../core/model/topic';
import type { JoinedPart, Lineage, Version } from '../core/model/version';

/** A text as runs of consecutive block numbers of its document (`runs.ts`). */
export type Runs = Uint8Array<ArrayBuffer>;

/** Blocks `first` up to `first + count`, compressed together because they were written together. */
export interface PackRow {
  documentId: DocumentId;
  first: number;
  count: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Truncated hashes of the blocks in the pack of the same name, so that a block is found without unpacking. */
export interface BlockRow {
  documentId: DocumentId;
  first: number;
  hashes: Uint8Array<ArrayBuffer>;
}

/**
 * What is true of the archive as a whole: no room left since then; topics that the user does not watch for; what hashes
 * of redacted texts are salted with, which no file ever has.
 */
export type StateRow =
  | { id: 'full'; since: Time }
  | { id: 'off-topics'; topics: Topic[] }
  | { id: 'salt'; salt: string };

/** A pack of rules that the user added. */
export type RulePackRow = OwnPack;

/** `whole` until its look has been worked out (compressed by itself), then cut into `pieces`, or gone. */
export interface SnapshotRow extends Snapshot {
  whole?: Uint8Array<ArrayBuffer>;
  pieces?: Runs;
}

export interface VersionRow extends Omit<Version, 'terms'> {
  /** Of the sighting that showed it first: the order holds even where the clock jumped. */
  index: number;
  title?: string;
  lang?: string;
  region?: string;
  edition?: string;
  text: Runs;
  /** How often reading it again by that extractor came to nothing. */
  reread?: { revision: number; tries: number };
}

export interface LineageRow extends Lineage {
  /** Addresses that have shown it. */
  urls: string[];
  /** The line of a text that is joined from several pages: what it is joined from now. */
  joined?: JoinedPart[];
  /** The snapshot behind `held`. */
  heldSnapshot?: Hash;
  /** Share of its words that the text in force does not have, or it does not: 0 to 1. */
  heldDiffers?: number;
}

export interface SightingRow extends Sighting {
  /** Not yet worked out. Absent otherwise, so that the index holds only these. */
  waiting?: 1;
  /** Times that working it out broke. */
  tries?: number;
}

/** What the user heard of a change when it was judged more severe than it is now: not again what is no news. */
export interface Heard {
  /** The severity that was read, and when. */
  read?: Severity;
  readAt?: Time;
  /** No notification up to this severity. */
  notified?: Severity;
}

export interface ChangeRow extends Change {
  outcome: 'changed' | 'reverted' | 'variant';
  /** The rules it was last judged by, or failed under; 0 when it waits. */
  judgedRevision: number;
  heard?: Heard;
}

export type AlertRow = Alert & {
  /** The severity while it is news, else 0 (`loudnessOf`): one index gives unread, loudest, newest. */
  loudness: number;
};
