import type { Document } from '../../core/model/document';
import type { Time } from '../../core/model/hash';
import type { Service } from '../../core/model/service';
import { hashOf } from '../route';
import { blockedOf } from './blocked-of';

export interface ServiceRow {
  service: Service;
  documents: readonly Document[];
  unread: number;
  changedAt?: Time;
}

const stateOf = (service: Service): 'watched' | 'paused' | 'unwatched' | 'example' => {
  if (service.isExample) return 'example';
  if (service.unwatchedAt !== undefined) return 'unwatched';
  return service.isPaused ? 'paused' : 'watched';
};

const lineOf = ({ service, documents, unread, changedAt }: ServiceRow) => {
  const looks = documents.flatMap(({ lookedAt }) => lookedAt ?? []);
  return {
    id: service.id,
    name: service.name,
    href: hashOf({ view: 'service', serviceId: service.id }),
    documents: documents.length,
    blocked: blockedOf(documents),
    unread,
    lookedAt: looks.length > 0 ? Math.max(...looks) : undefined,
    changedAt,
    state: stateOf(service),
  };
};

/** Those with news first, then by name. */
export const serviceLines = (rows: readonly ServiceRow[]) =>
  rows.map(lineOf).sort((a, b) => b.unread - a.unread || a.name.localeCompare(b.name));
