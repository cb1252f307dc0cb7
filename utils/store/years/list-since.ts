import { Dexie } from 'dexie';
import type { Sighting } from '../../core/model/capture';
import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Change } from '../../core/model/judgement';
import type { Notice } from '../../core/model/notice';
import type { ServiceId } from '../../core/model/service';
import type { Archive } from '../database';
import type { AlertRow } from '../rows';
import { rowsUnder } from '../rows-under';

const LOUDNESSES = [0, 1, 2, 3];

/** Of all services, by loudness; a clock that ran ahead hides none. */
export async function listAlertsSince(archive: Archive, from: Time): Promise<AlertRow[]> {
  const found = LOUDNESSES.map((loudness) =>
    archive.alerts.where('[loudness+at]').between([loudness, from], [loudness, Dexie.maxKey]).toArray(),
  );
  return (await Promise.all(found)).flat();
}

/** Times of a service's changes, those of severity 0 too; reads the index alone. */
export async function listChangeTimesSince(archive: Archive, serviceId: ServiceId, from: Time): Promise<Time[]> {
  const found = archive.changes.where('[serviceId+at]').between([serviceId, from], [serviceId, Dexie.maxKey]);
  return ((await found.keys()) as unknown as [ServiceId, Time][]).map(([, at]) => at);
}

/** All that was seen of a service saying that its terms change. */
export const listNoticesSince = (archive: Archive, serviceId: ServiceId, from: Time): Promise<Notice[]> =>
  archive.notices.where('[serviceId+at]').between([serviceId, from], [serviceId, Dexie.maxKey]).toArray();

/** Every change of a service's documents, oldest first. */
export const listServiceChanges = (archive: Archive, serviceId: ServiceId): Promise<Change[]> =>
  rowsUnder(archive.changes, '[serviceId+at]', serviceId).toArray();

/** More looks than a year of daily checks has, and a visit on most days. */
const MOST_LOOKS = 800;
/** So many are read at once: one by one takes ten times as long. */
const LOOKS_AT_ONCE = 200;

/** A document's looks, newest first, back to the last before that time. */
export async function listLooksSince(archive: Archive, documentId: DocumentId, from: Time): Promise<Sighting[]> {
  const [newest] = await rowsUnder(archive.sightings, '[documentId+index]', documentId).reverse().limit(1).keys();
  const looks: Sighting[] = [];
  let end = newest === undefined ? 0 : (newest as unknown as [DocumentId, number])[1] + 1;
  while (end > 0 && looks.length < MOST_LOOKS && (looks.at(-1)?.at ?? from) >= from) {
    const start = Math.max(0, end - LOOKS_AT_ONCE);
    const some = await archive.sightings
      .where('[documentId+index]')
      .between([documentId, start], [documentId, end])
      .toArray();
    looks.push(...some.reverse());
    end = start;
  }
  const before = looks.findIndex(({ at }) => at < from);
  return looks.slice(0, before < 0 ? MOST_LOOKS : Math.min(before + 1, MOST_LOOKS));
}
