import type { Document } from '../../../core/model/document';
import type { Service } from '../../../core/model/service';
import { isWatched } from '../../../store/services';
import { doubtsOf } from '../../lines/doubts-of';

const isBlocked = (document: Document): boolean =>
  document.blocked !== undefined && doubtsOf(document).parts === undefined;

/** Of how many services something is known, so that "nothing changed" says no more than what was seen. */
export function findReach(services: readonly Service[], documents: readonly Document[]) {
  const reach = { read: 0, blocked: 0, unread: 0, paused: 0 };
  for (const service of services) {
    const looked = documents.filter(({ serviceId, lookedAt }) => serviceId === service.id && lookedAt !== undefined);
    if (isWatched(service)) reach[looked.length === 0 ? 'unread' : looked.every(isBlocked) ? 'blocked' : 'read'] += 1;
    else if (!service.isExample && service.unwatchedAt === undefined) reach.paused += 1;
  }
  return reach;
}
