import type { Document } from '../../../core/model/document';
import type { Time } from '../../../core/model/hash';
import { isWatched } from '../../../store/services';
import { findSighting } from '../../../store/sightings';
import { isDue } from '../../check/next-check';
import { askingNow, checkedAddresses } from '../../check/wanted-addresses';
import type { Ports } from '../../ports';
import type { Whole } from './choose-wholes';

/** Parts that are looked at within this time are one round: longer than a check's second look takes. */
const LONGEST_ROUND = 3 * 3_600_000;

/**
 * Whether what is new may be joined: no part is due to be looked at, or looked at again, or the first new one has
 * waited for hours. Five chapters that change together so are one change.
 */
export async function isRoundOver(ports: Ports, whole: Whole): Promise<boolean> {
  const { document, parts, line, chosen } = whole;
  const service = await ports.archive.services.get(document.serviceId);
  const now = ports.now();
  const checked = service && isWatched(service) ? checkedAddresses(document, service, askingNow(ports)) : [];
  const isOpen = checked.some(
    ({ url, nextCheckAt = document.nextCheckAt }) => parts.urls.includes(url) && isDue({ nextCheckAt }, now),
  );
  const isWaiting = chosen.some(({ line: { held } }) => held?.how === 'check' && held.looks === 1);
  if (!isOpen && !isWaiting) return true;
  const known = new Set(line?.joined?.map(({ versionId }) => versionId));
  const news = chosen.filter(({ row }) => !known.has(row.id));
  const looks = await Promise.all(
    news.map(async ({ part, row }) =>
      Math.max(await lookedAt(ports, document.id, row.index), listedAt(document, part.url)),
    ),
  );
  const beganAt = looks.length > 0 ? Math.min(...looks) : (document.lookedAt ?? now);
  return Math.abs(now - beganAt) >= LONGEST_ROUND;
}

/** A page that was known long before may have become a part now. */
const listedAt = ({ addresses }: Document, url: string): Time =>
  addresses.find((address) => address.url === url)?.chapterOf?.since ?? 0;

async function lookedAt({ archive, now }: Ports, documentId: string, index: number): Promise<Time> {
  return (await findSighting(archive, documentId, index))?.at ?? now();
}
