import type { Service, ServiceId } from '../core/model/service';
import type { Archive } from './database';

/** By name. */
export async function listServices(archive: Archive): Promise<Service[]> {
  const services = await archive.services.toArray();
  return services.sort((a, b) => a.name.localeCompare(b.name));
}

export const findService = (archive: Archive, id: ServiceId): Promise<Service | undefined> => archive.services.get(id);

/** Its pages may be read and its documents checked. */
export const isWatched = (service: Service): boolean =>
  !service.isPaused && !service.isExample && service.unwatchedAt === undefined;

/** The services whose pages may be read. */
export async function listWatchedServices(archive: Archive): Promise<Service[]> {
  return (await listServices(archive)).filter(isWatched);
}
