import { showBadge } from '../../browser/told/badge';
import { type Standing, showIcon } from '../../browser/told/icon';
import type { Address, Document } from '../../core/model/document';
import type { ServiceId } from '../../core/model/service';
import { countUnread } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { findFullSince } from '../../store/fullness';
import { isWatched, listServices } from '../../store/services';

/** The badge counts what is adverse and certain. */
const LOUD = 2;

/** What hinders comes before what waits: a reader who is told of nothing new may only think that nothing is. */
async function findStanding(archive: Archive, unread: number): Promise<Standing> {
  if ((await findFullSince(archive)) !== undefined) return 'blocked';
  const own = (await listServices(archive)).filter(
    ({ isExample, unwatchedAt }) => !isExample && unwatchedAt === undefined,
  );
  if (own.length > 0 && !own.some(isWatched)) return 'paused';
  if (unread > 0) return 'alert';
  const watched = new Set(own.filter(isWatched).map(({ id }) => id));
  return (await isNothingReadable(archive, watched)) ? 'blocked' : 'watching';
}

/** Documents were looked at, and not one address of any shows its text; the first that does ends the search. */
async function isNothingReadable({ documents }: Archive, watched: ReadonlySet<ServiceId>): Promise<boolean> {
  const isRead = ({ serviceId, lookedAt, addresses }: Document): boolean =>
    watched.has(serviceId) && lookedAt !== undefined && addresses.some(isOpen);
  const isLookedAt = ({ serviceId, lookedAt }: Document): boolean => watched.has(serviceId) && lookedAt !== undefined;
  if ((await documents.filter(isRead).first()) !== undefined) return false;
  return (await documents.filter(isLookedAt).first()) !== undefined;
}

const isOpen = ({ blocked, replacedBy }: Address): boolean => blocked === undefined && replacedBy === undefined;

/** The toolbar's badge and icon, from what the archive says. */
export const showStanding = async (archive: Archive): Promise<void> => {
  const unread = await countUnread(archive, LOUD);
  await showBadge(unread);
  await showIcon(await findStanding(archive, unread));
};
