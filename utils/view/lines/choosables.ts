import type { Declaration, Service } from '../../core/model/service';

/** What the welcome page offers: well-known services first, each group by name. */
export const choosables = (declarations: readonly Declaration[], services: readonly Service[]) => {
  const watched = new Set(services.filter((service) => service.unwatchedAt === undefined).map(({ id }) => id));
  return declarations
    .map(({ id, name, hosts, wellKnown }) => ({
      id,
      name,
      hosts,
      isWellKnown: wellKnown === true,
      isWatched: watched.has(id),
    }))
    .sort((a, b) => Number(b.isWellKnown) - Number(a.isWellKnown) || a.name.localeCompare(b.name));
};
