import { chainSighting } from '../core/evidence/chain-sighting';
import type { Capture, Sighting } from '../core/model/capture';
import { type Document, type DocumentId, documentIdOf } from '../core/model/document';
import type { Hash } from '../core/model/hash';
import { fail, type Result, succeed } from '../core/model/result';
import { hashText } from '../core/text/hash-text';
import { compressText } from '../store/blocks/gzip';
import { weigh } from '../store/blocks/weigh';
import type { SightingRow, SnapshotRow } from '../store/rows';
import { settleChecked, settleRefusal } from './addresses/settle-look';
import { newDocument } from './new-document';
import type { Ports } from './ports';
import { type QuotaError, writeWithinQuota } from './quota';

export type CaptureError = QuotaError | { code: 'unknown-service'; detail?: string };

type RecordingPorts = Pick<Ports, 'archive' | 'now' | 'everyDays'>;

export interface Recorded {
  documentId: DocumentId;
  sighting: Hash;
}

/**
 * Keeps what was seen: a sighting always, the cleaned page until `advance` has looked at it. Nothing is read yet. When
 * two tabs come at once, the second links on to the first.
 */
export async function recordCapture(ports: RecordingPorts, capture: Capture): Promise<Result<Recorded, CaptureError>> {
  const { archive } = ports;
  const documentId = documentIdOf(capture.serviceId, capture.termsType);
  const snapshot = await snapshotOf(documentId, capture);
  const everyDays = capture.how === 'check' ? await ports.everyDays?.() : undefined;
  for (;;) {
    if ((await archive.services.get(capture.serviceId)) === undefined)
      return fail({ code: 'unknown-service', detail: capture.serviceId });
    const document = (await archive.documents.get(documentId)) ?? newDocument(capture, ports.now());
    const sighting = await linkSighting(document, capture, snapshot?.hash);
    const written = await writeWithinQuota(ports, () =>
      write(ports, { document, sighting, snapshot, capture, everyDays }),
    );
    if (!written.ok) return written;
    if (written.value) return succeed({ documentId, sighting: sighting.hash });
  }
}

async function snapshotOf(documentId: DocumentId, capture: Capture): Promise<SnapshotRow | undefined> {
  if (capture.content === undefined || capture.refusal !== undefined) return undefined;
  // NUL and lone surrogates cannot be stored as UTF-8 and read back the same.
  const content = capture.content.toWellFormed().replaceAll('\u0000', '\ufffd');
  return {
    documentId,
    hash: await hashText(content),
    mediaType: capture.mediaType,
    whole: await compressText(content),
  };
}

const linkSighting = (document: Document, capture: Capture, snapshot?: Hash): Promise<Sighting> =>
  chainSighting(
    {
      documentId: document.id,
      index: document.chain.length,
      at: capture.at,
      how: capture.how,
      url: capture.url,
      status: capture.status,
      serverDate: capture.serverDate,
      snapshot,
      refusal: capture.refusal ?? (snapshot === undefined ? 'empty' : undefined),
    },
    document.chain.head,
  );

interface Write {
  document: Document;
  sighting: Sighting;
  snapshot: SnapshotRow | undefined;
  capture: Capture;
  everyDays: number | undefined;
}

/** False, and nothing written, when another capture was linked or the service deleted meanwhile. */
function write(ports: RecordingPorts, { document, sighting, snapshot, capture, everyDays }: Write) {
  const { archive } = ports;
  const tables = [archive.services, archive.documents, archive.snapshots, archive.sightings];
  return archive.transaction('rw', tables, async () => {
    const standing = await archive.documents.get(document.id);
    if ((standing?.chain.length ?? 0) !== document.chain.length) return false;
    if (standing && standing.chain.head !== document.chain.head) return false;
    if ((await archive.services.get(capture.serviceId)) === undefined) return false;
    let weight = 0;
    if (snapshot && (await archive.snapshots.get([document.id, snapshot.hash])) === undefined) {
      await archive.snapshots.add(snapshot);
      weight += weigh(snapshot);
    }
    const refused: Partial<SightingRow> | undefined = sighting.refusal && {
      outcome: 'refused',
      reason: sighting.refusal,
    };
    const row: SightingRow = { ...sighting, ...(refused ?? { waiting: 1 }) };
    await archive.sightings.add(row);
    weight += weigh(row);
    const now = ports.now();
    const known = standing ?? document;
    const next: Document = {
      ...(capture.how === 'check' ? settleChecked(known, { url: capture.url, now, everyDays }) : known),
      lookedAt: capture.at,
      chain: { head: sighting.hash, length: sighting.index + 1 },
      storedBytes: (standing?.storedBytes ?? 0) + weight,
    };
    await archive.documents.put(
      sighting.refusal ? settleRefusal(next, { ...sighting, retryAt: capture.retryAt, now }) : next,
    );
    return true;
  });
}
