import type { Service } from '../../core/model/service';
import { hashOf } from '../route';
import type { countTold } from './trust-ledger';

interface Compared {
  service: Service;
  counts: ReturnType<typeof countTold>;
}

/** Services side by side, those that told most first; `few` of them have too few changes to be compared. */
export function compareServices(services: readonly Compared[]) {
  const lines = services.flatMap(({ service, counts: { share, ...counts } }) => {
    const href = hashOf({ view: 'service', serviceId: service.id });
    return share === undefined ? [] : [{ id: service.id, name: service.name, href, share, ...counts }];
  });
  lines.sort((a, b) => b.share - a.share || b.changes - a.changes || a.name.localeCompare(b.name));
  return { lines, few: services.length - lines.length };
}
