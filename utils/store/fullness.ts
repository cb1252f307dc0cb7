import type { Time } from '../core/model/hash';
import type { Archive } from './database';

/** Since when there has been no room to keep anything; usable in `liveQuery`. */
export async function findFullSince(archive: Archive): Promise<Time | undefined> {
  const state = await archive.states.get('full');
  return state?.id === 'full' ? state.since : undefined;
}

/** A row this small mostly still fits when a page does not; where it does not fit either, the next attempt tells. */
export const noteFull = async (archive: Archive, since: Time): Promise<void> => {
  await archive.states.add({ id: 'full', since }).catch(() => undefined);
};

/** Something was written: there is room again. */
export async function noteRoom(archive: Archive): Promise<void> {
  if ((await findFullSince(archive)) !== undefined) await archive.states.delete('full');
}
