import type { Document } from '../../core/model/document';
import type { Service } from '../../core/model/service';

/** Sites for the options, by name; the example is removed where it was started. */
export const siteEntries = (services: readonly Service[], documents: readonly Document[]) =>
  services
    .filter(({ isExample }) => !isExample)
    .map((service) => ({
      id: service.id,
      name: service.name,
      hosts: service.hosts,
      isWatched: service.unwatchedAt === undefined,
      isPaused: service.isPaused,
      documents: documents.filter(({ serviceId }) => serviceId === service.id).length,
    }));
