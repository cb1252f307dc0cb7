import type { Service, ServiceId } from '../../core/model/service';

/** What each service takes, the largest first; none that takes nothing. */
export const serviceSizes = (services: readonly Service[], bytes: ReadonlyMap<ServiceId, number>) =>
  services
    .map(({ id, name }) => ({ id, name, bytes: bytes.get(id) ?? 0 }))
    .filter((size) => size.bytes > 0)
    .sort((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
