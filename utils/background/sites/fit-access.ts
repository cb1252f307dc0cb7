import { hasAccess } from '../../browser/permissions';
import { injectIntoOpenTabs, reconcileSiteScripts } from '../../browser/sites/site-scripts';
import { takingTurns } from '../../browser/sites/taking-turns';
import { originsOf } from '../../core/services/origins-of';
import { setPaused } from '../../pipeline/watch/unwatch-service';
import type { Archive } from '../../store/database';
import { listServices } from '../../store/services';

const inTurn = takingTurns();

/**
 * What the browser allows now, brought into the archive and into the pages: a service without access is paused, one
 * with it is not, and exactly the pages of the latter are read. Done at every start, since an update forgets scripts;
 * the update itself also has to reach `all-tabs`. One at a time, so that what was read first is not registered last.
 */
export const fitAccess = (archive: Archive, reach: 'resumed' | 'all-tabs' = 'resumed'): Promise<void> =>
  inTurn(() => bringInLine(archive, reach));

const bringInLine = async (archive: Archive, reach: 'resumed' | 'all-tabs'): Promise<void> => {
  const services = (await listServices(archive)).filter(
    ({ isExample, unwatchedAt }) => !isExample && unwatchedAt === undefined,
  );
  const allowed: string[] = [];
  const resumed: string[] = [];
  for (const { id, hosts, isPaused } of services) {
    const origins = originsOf(hosts);
    const isAllowed = await hasAccess(origins);
    if (isAllowed) allowed.push(...origins);
    if (isAllowed && isPaused) resumed.push(...origins);
    if (isPaused === isAllowed) await setPaused({ archive }, id, !isAllowed);
  }
  await reconcileSiteScripts(allowed);
  await injectIntoOpenTabs(reach === 'all-tabs' ? allowed : resumed);
};
