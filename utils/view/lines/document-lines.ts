import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { hashOf } from '../route';

export interface DocumentRow {
  document: Document;
  versions: number;
  changedAt?: Time;
}

/** In the order they came: terms of service first. */
export const documentLines = (rows: readonly DocumentRow[]) =>
  rows.map(({ document, versions, changedAt }) => ({
    id: document.id,
    termsType: document.termsType,
    href: hashOf({ view: 'document', documentId: document.id }),
    versions,
    changedAt,
    lookedAt: document.lookedAt,
    blocked: document.blocked,
    isMuted: document.isMuted,
  }));
