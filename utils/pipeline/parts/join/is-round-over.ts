import type { Time } from '../../../core/model/hash';
import type { JoinedPart } from '../../../core/model/version';
import { isWatched } from '../../../store/services';
import { isDue } from '../../check/next-check';
import { checkedAddresses } from '../../check/wanted-addresses';
import type { Ports } from '../../ports';
import type { Whole } from './choose-wholes';

/** Parts that are looked at within this time are one round. */
const LONGEST_ROUND = 3_600_000;

/**
 * Whether what is new may be joined: no part is due to be looked at, or the first new one has waited for an hour. Five
 * chapters that change together so are one change.
 */
export async function isRoundOver(ports: Ports, whole: Whole, known: readonly JoinedPart[]): Promise<boolean> {
  const { document, parts, chosen } = whole;
  const service = await ports.archive.services.get(document.serviceId);
  const now = ports.now();
  const asking = { now, hasFrame: ports.frame !== undefined };
  const checked = service && isWatched(service) ? checkedAddresses(document, service, asking) : [];
  const isOpen = checked.some(
    ({ url, nextCheckAt = document.nextCheckAt }) => parts.urls.includes(url) && isDue({ nextCheckAt }, now),
  );
  if (!isOpen) return true;
  const ids = new Set(known.map(({ versionId }) => versionId));
  const looks = await Promise.all(
    chosen.filter(({ row }) => !ids.has(row.id)).map(({ row }) => lookedAt(ports, document.id, row.index)),
  );
  return Math.abs(now - Math.min(now, ...looks)) >= LONGEST_ROUND;
}

async function lookedAt({ archive, now }: Ports, documentId: string, index: number): Promise<Time> {
  return (await archive.sightings.where('[documentId+index]').equals([documentId, index]).first())?.at ?? now();
}
