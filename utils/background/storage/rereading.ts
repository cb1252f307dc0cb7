import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls } from '../../browser/messages';
import { pauseRevision, readPausedRevision, rereadProgress } from '../../browser/storage/rereading';
import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import { succeed } from '../../core/model/result';
import type { Ports, Rereading } from '../../pipeline/ports';
import { runAdvance } from '../run-advance';

/** The pause that the user chose, and the progress that pages show. */
export const rereading: Rereading = {
  isPaused: async () => (await readPausedRevision()) === EXTRACTOR_REVISION,
  note: (step) => rereadProgress.note(step && { ...step, startedAt: Date.now() }),
};

type RereadCalls = Pick<ExtensionCalls, 'reread.pause' | 'reread.go-on'>;

/** Holds until the user takes it back, or a later version of ours brings a better extractor still. */
export const rereadCalls = (ports: Ports): OwnHandlers<RereadCalls> => ({
  'reread.pause': async () => succeed(await pauseRevision(EXTRACTOR_REVISION)),
  'reread.go-on': async () => {
    await pauseRevision(0);
    // Nobody waits for that: it may take long.
    void runAdvance(ports);
    return succeed(undefined);
  },
});
