import type { Service, ServiceId } from '../../core/model/service';
import type { Ports } from '../ports';

/** The service that a page kept by hand is filed under: the one there is, else one that is not watched. */
export async function keepService(
  { archive, now }: Pick<Ports, 'archive' | 'now'>,
  site: { id: ServiceId; name: string; hosts: readonly string[] },
): Promise<Service> {
  return archive.transaction('rw', archive.services, async () => {
    const known = await archive.services.get(site.id);
    if (known) return known;
    const at = now();
    const service: Service = {
      ...site,
      hosts: [...site.hosts],
      watchedSince: at,
      isPaused: false,
      isExample: false,
      unwatchedAt: at,
    };
    await archive.services.add(service);
    return service;
  });
}
