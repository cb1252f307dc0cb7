import type { Document, DocumentId } from '../core/model/document';
import type { Notice } from '../core/model/notice';
import type { ServiceId } from '../core/model/service';
import { TERMS_TYPES } from '../core/model/terms-type';
import { loudnessOf } from './alerts';
import { weighAll } from './blocks/weigh';
import type { Archive } from './database';
import { weighProofs } from './proofs/kept-proofs';
import { rowsUnder } from './rows-under';

/** In the order of the terms types: terms of service first. All services' when none is named. */
export async function listDocuments(archive: Archive, serviceId?: ServiceId): Promise<Document[]> {
  const found =
    serviceId === undefined
      ? await archive.documents.toArray()
      : await archive.documents.where('serviceId').equals(serviceId).toArray();
  return found.sort(
    (a, b) =>
      a.serviceId.localeCompare(b.serviceId) || TERMS_TYPES.indexOf(a.termsType) - TERMS_TYPES.indexOf(b.termsType),
  );
}

export const findDocument = (archive: Archive, id: DocumentId): Promise<Document | undefined> =>
  archive.documents.get(id);

/** What its own text said of changes, as it was first seen saying so; in no order. */
export const listNotices = (archive: Archive, documentId: DocumentId): Promise<Notice[]> =>
  archive.notices.where('documentId').equals(documentId).toArray();

/** Notices of a service that the user pasted from e-mails, the newest first. */
export const listMails = (archive: Archive, serviceId: ServiceId): Promise<Notice[]> =>
  rowsUnder(archive.notices, '[serviceId+at]', serviceId)
    .and(({ where }) => where === 'mail')
    .reverse()
    .toArray();

/** A muted document is still archived and judged, but interrupts nobody. */
export const setMuted = (archive: Archive, id: DocumentId, isMuted: boolean): Promise<void> =>
  archive.transaction('rw', archive.documents, archive.alerts, async () => {
    await archive.documents.update(id, { isMuted });
    const alerts = archive.alerts.where('documentId').equals(id);
    await alerts.modify((alert) => {
      alert.loudness = loudnessOf(alert, isMuted);
    });
  });

/** Bytes taken by one service, or by all, by what the user added and by files of others. */
export async function storageUsed(archive: Archive, serviceId?: ServiceId): Promise<number> {
  const documents = await listDocuments(archive, serviceId);
  const packs = serviceId === undefined ? await archive.rulePacks.toArray() : [];
  const pages = await (serviceId === undefined
    ? archive.settingsPages.toArray()
    : archive.settingsPages.where('serviceId').equals(serviceId).toArray());
  const proofs = serviceId === undefined ? await weighProofs(archive) : 0;
  return [...documents, ...pages].reduce((sum, { storedBytes = 0 }) => sum + storedBytes, weighAll(packs) + proofs);
}
