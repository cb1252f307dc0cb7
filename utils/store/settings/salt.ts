import type { Archive } from '../database';

/** Of this installation, made by `make` when it is first needed. Inside a transaction over `states`, or by itself. */
export const readSalt = (archive: Archive, make: () => string): Promise<string> =>
  archive.transaction('rw', archive.states, async () => {
    const state = await archive.states.get('salt');
    if (state?.id === 'salt') return state.salt;
    const salt = make();
    await archive.states.put({ id: 'salt', salt });
    return salt;
  });
