import { storedValue } from '../stored-value';
import { storedProgress } from './stored-progress';

/** How far reading kept pages again is; nothing while none waits for it. */
export const rereadProgress = storedProgress<{ done: number; total: number; startedAt: number }>('reread.progress');

const paused = storedValue<{ revision: number }>('local', 'reread.paused', { revision: 0 });

/** The extractor that the user wants no pages read by for now; a later one asks anew. 0: none. */
export const readPausedRevision = async (): Promise<number> => (await paused.read()).revision;

export const pauseRevision = (revision: number): Promise<void> => paused.write({ revision });

export const pausedRevision = { read: paused.read, watch: paused.watch };
