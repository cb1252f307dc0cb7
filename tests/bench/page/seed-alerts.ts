import type { Severity } from '../../../utils/core/model/judgement';
import { loudnessOf } from '../../../utils/store/alerts';
import { openArchive } from '../../../utils/store/database';
import type { AlertRow } from '../../../utils/store/rows';

const HOUR = 3_600_000;
const DOCUMENTS_EACH = 10;
const PRINCIPLES = ['ownership', 'anonymity', 'fair-terms', 'no-surprise', 'conservative-defaults'] as const;
const TYPES = ['Terms of Service', 'Privacy Policy', 'Community Guidelines', 'Imprint', 'Trackers Policy'] as const;
const VERDICTS = ['silent', 'dated', 'announced'] as const;

export interface ManyAlerts {
  name: string;
  alerts: number;
  documents: number;
}

const documentIdOf = (index: number): string =>
  `s${Math.floor(index / DOCUMENTS_EACH)}/${TYPES[index % TYPES.length]}${index % DOCUMENTS_EACH < TYPES.length ? '' : ' 2'}`;

const alertOf = (index: number, documents: number): AlertRow => {
  const documentId = documentIdOf((index * 7) % documents);
  const serviceId = documentId.slice(0, documentId.indexOf('/'));
  const alert = {
    ...{ id: `b${index}:a${index}`, documentId, serviceId, at: 1_700_000_000_000 + index * HOUR },
    ...{ verdict: VERDICTS[index % 3] ?? 'silent', severity: (1 + (index % 3)) as Severity },
    headline: { id: 'judge.data-sharing.shares.recipients.advertisers.new', values: { service: serviceId } },
    principle: PRINCIPLES[index % 5],
  };
  return { ...alert, loudness: loudnessOf(alert) };
};

/** Nobody has read one of them; every document of a hundred has been muted. */
export async function seedAlerts({ name, alerts, documents }: ManyAlerts): Promise<void> {
  const archive = openArchive(name);
  const services = Array.from({ length: Math.ceil(documents / DOCUMENTS_EACH) }, (_, index) => ({
    ...{ id: `s${index}`, name: `Service ${index}`, hosts: [`s${index}.example`], watchedSince: 0 },
    ...{ isPaused: false, isExample: false },
  }));
  await archive.services.bulkPut(services);
  await archive.documents.bulkPut(
    Array.from({ length: documents }, (_, index) => ({
      ...{ id: documentIdOf(index), serviceId: `s${Math.floor(index / DOCUMENTS_EACH)}`, addedAt: 0 },
      ...{ termsType: 'Terms of Service' as const, addresses: [], isMuted: index % 100 === 0, failures: 0 },
      ...{ nextCheckAt: Number.MAX_SAFE_INTEGER, chain: { head: '', length: 0 } },
    })),
  );
  await archive.alerts.bulkPut(Array.from({ length: alerts }, (_, index) => alertOf(index, documents)));
}
