import type { SiteStatus } from '../../browser/messages';
import { archiveHref } from '../route';

const stateOf = ({ host, service }: SiteStatus): 'no-site' | 'unwatched' | 'watched' | 'paused' => {
  if (service && service.unwatchedAt === undefined) return service.isPaused ? 'paused' : 'watched';
  return host === undefined ? 'no-site' : 'unwatched';
};

const latest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

/** The page in front of the reader, for its card. */
export const siteLine = (status: SiteStatus) => ({
  name: status.name,
  state: stateOf(status),
  documents: status.documents.length,
  lookedAt: latest(status.documents.map(({ lookedAt }) => lookedAt)),
  blocked: status.documents.flatMap(({ termsType, blocked }) => (blocked ? [{ termsType, blocked }] : [])),
  found: status.candidates.length,
  href: status.service && archiveHref({ view: 'service', serviceId: status.service.id }),
});
