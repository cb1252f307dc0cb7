import type { Document } from '../../utils/core/model/document';
import type { TermsAlert } from '../../utils/core/model/judgement';
import type { Service } from '../../utils/core/model/service';
import { loudnessOf } from '../../utils/store/alerts';
import type { AlertRow } from '../../utils/store/rows';
import type { VersionSummary } from '../../utils/store/versions';

export const service = (id: string, more: Partial<Service> = {}): Service => ({
  id,
  name: id.toUpperCase(),
  hosts: [`${id}.example`],
  watchedSince: 1,
  isPaused: false,
  isExample: false,
  ...more,
});

export const document = (serviceId: string, more: Partial<Document> = {}): Document => ({
  id: `${serviceId}/Terms of Service`,
  serviceId,
  termsType: 'Terms of Service',
  addresses: [],
  addedAt: 1,
  isMuted: false,
  failures: 0,
  nextCheckAt: 1,
  chain: { head: '', length: 0 },
  ...more,
});

export const alert = (id: string, at: number, more: Partial<TermsAlert> = {}): TermsAlert => ({
  id,
  documentId: 'a/Terms of Service',
  serviceId: 'a',
  at,
  verdict: 'silent',
  severity: 2,
  headline: { id: 'judge.plain.changed' },
  ...more,
});

/** As the store keeps it; of a document that may speak. */
export const alertRow = (id: string, at: number, more: Partial<TermsAlert> = {}): AlertRow => {
  const made = alert(id, at, more);
  return { ...made, loudness: loudnessOf(made) };
};

export const version = (id: string, at: number, more: Partial<VersionSummary> = {}): VersionSummary => ({
  id,
  documentId: 'a/Terms of Service',
  lineageId: 'a/Terms of Service#',
  textHash: id,
  at,
  how: 'visit',
  outcome: 'changed',
  snapshot: '',
  extractorRevision: 1,
  words: 10,
  index: at,
  ...more,
});
