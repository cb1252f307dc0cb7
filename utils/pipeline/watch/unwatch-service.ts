import type { ServiceId } from '../../core/model/service';
import type { Ports } from '../ports';

/** Nothing of it is read from now on; its history stays. */
export async function unwatchService({ archive, now }: Pick<Ports, 'archive' | 'now'>, id: ServiceId): Promise<void> {
  await archive.services.update(id, { unwatchedAt: now() });
}

/** Follows the browser's access to its hosts. */
export async function setPaused({ archive }: Pick<Ports, 'archive'>, id: ServiceId, isPaused: boolean): Promise<void> {
  await archive.services.update(id, { isPaused });
}
