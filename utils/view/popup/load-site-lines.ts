import type { SiteStatus } from '../../browser/messages';
import type { Archive } from '../../store/database';
import { listHeld } from '../../store/held';
import { isWatched } from '../../store/services';
import { countSinceAgreed } from '../agreement/load-agreement';
import { countReadHere } from '../settings/count-read-here';

/** The page in front of the user. */
export interface OpenPage {
  status?: SiteStatus;
  url?: string;
}

/** What the archive adds to a site's card: texts that wait, what changed since the user agreed, settings read here. */
export async function loadSiteLines(archive: Archive, { status, url }: OpenPage) {
  const service = status?.service;
  if (!service) return { held: [] };
  const held = await listHeld(archive, service.id);
  if (!isWatched(service)) return { held };
  const since = await countSinceAgreed(archive, service, status.documents);
  return { held, since, readHere: await countReadHere(archive, service.id, url) };
}
