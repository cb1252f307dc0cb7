import type { SiteStatus } from '../../browser/messages';
import type { DocumentId } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import { archiveHref } from '../route';
import { blockedOf } from './blocked-of';
import { doubtsOf } from './doubts-of';

const stateOf = ({ host, service }: SiteStatus): 'no-site' | 'unwatched' | 'watched' | 'paused' => {
  if (service && service.unwatchedAt === undefined) return service.isPaused ? 'paused' : 'watched';
  return host === undefined ? 'no-site' : 'unwatched';
};

/** `*://*.legal.example/*` → `legal.example` */
const hostOf = (origin: string): string => origin.replace(/^[^/]*\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** Hosts that the browser will be asked for beside the site's own. */
const elsewhereOf = ({ host, service, origins }: SiteStatus): string[] => {
  const own = service?.hosts ?? (host === undefined ? [] : [host]);
  const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.endsWith(`.${outer}`);
  const isOwn = (name: string): boolean => own.some((one) => isWithin(name, one) || isWithin(one, name));
  return [...new Set(origins.map(hostOf))].filter((name) => !isOwn(name));
};

const latest = (times: readonly (number | undefined)[]): number | undefined => {
  const known = times.filter((time) => time !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
};

/** Said once where one reason keeps all documents from being read. */
const blockedAlike = ({ documents }: SiteStatus) => {
  const blocked = blockedOf(documents);
  return blocked?.isAll && blocked.reason ? blocked : undefined;
};

/** The page in front of the reader, for its card. */
export const siteLine = (status: SiteStatus, held: ReadonlyMap<DocumentId, Time> = new Map()) => ({
  blocked: blockedAlike(status),
  name: status.name,
  state: stateOf(status),
  documents: status.documents.length,
  lookedAt: latest(status.documents.map(({ lookedAt }) => lookedAt)),
  notes: status.documents
    .map((document) => ({ termsType: document.termsType, ...doubtsOf(document, held.get(document.id)) }))
    .filter(({ blocked, heldSince }) => blocked !== undefined || heldSince !== undefined),
  onVisit: status.documents.filter(({ readsOnVisit, blocked }) => readsOnVisit && !blocked).length,
  found: status.candidates.length,
  elsewhere: elsewhereOf(status),
  pdf: status.pdf && (stateOf(status) === 'watched' ? status.pdf : 'other'),
  href: status.service && archiveHref({ view: 'service', serviceId: status.service.id }),
});
