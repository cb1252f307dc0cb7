import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { hashOf } from '../route';
import { doubtsOf } from './doubts-of';

export interface DocumentRow {
  document: Document;
  versions: number;
  changedAt?: Time;
  heldSince?: Time;
}

/** In the order they came: terms of service first. */
export const documentLines = (rows: readonly DocumentRow[]) =>
  rows.map(({ document, versions, changedAt, heldSince }) => ({
    id: document.id,
    termsType: document.termsType,
    href: hashOf({ view: 'document', documentId: document.id }),
    versions,
    changedAt,
    lookedAt: document.lookedAt,
    isMuted: document.isMuted,
    doubts: doubtsOf(document, heldSince),
  }));
