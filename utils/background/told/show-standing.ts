import { showBadge } from '../../browser/told/badge';
import { type Standing, showIcon } from '../../browser/told/icon';
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
  return unread > 0 ? 'alert' : 'watching';
}

/** The toolbar's badge and icon, from what the archive says. */
export const showStanding = async (archive: Archive): Promise<void> => {
  const unread = await countUnread(archive, LOUD);
  await showBadge(unread);
  await showIcon(await findStanding(archive, unread));
};
