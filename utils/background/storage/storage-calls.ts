import { keepAwake } from '../../browser/checking/keep-awake';
import type { OwnHandlers } from '../../browser/listen';
import type { ExtensionCalls, OldPages } from '../../browser/messages';
import { type KeepProgress, noteKeepProgress } from '../../browser/storage/keep-progress';
import { type Result, succeed } from '../../core/model/result';
import type { Ports } from '../../pipeline/ports';
import { monthsBefore } from './months-before';
import { proofCalls } from './proof-calls';

type StorageCalls = Pick<ExtensionCalls, Extract<keyof ExtensionCalls, `${'storage' | 'backup'}.${string}`>>;

/** What our pages ask about the room that the archive takes, and its backup. One piece of work on old pages runs at a time. */
export const storageCalls = (ports: Ports): OwnHandlers<StorageCalls> => {
  let running = new AbortController();
  const run = async (task: KeepProgress['task'], months: number): Promise<Result<OldPages, never>> => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const startedAt = ports.now();
    const { dropOldPages, weighOldPages } = await import('../../pipeline/keep/old-pages');
    const work = task === 'drop' ? dropOldPages : weighOldPages;
    const onProgress = (step: { done: number; total: number }): void => {
      void noteKeepProgress({ task, ...step, startedAt });
    };
    try {
      const dropped = await keepAwake(() =>
        work(ports, { before: monthsBefore(startedAt, months), signal, onProgress }),
      );
      return succeed({ ...dropped, isStopped: signal.aborted });
    } finally {
      if (running.signal === signal) await noteKeepProgress();
    }
  };
  return {
    ...proofCalls(ports),
    'storage.weigh-pages': ({ months }) => run('weigh', months),
    'storage.drop-pages': ({ months }) => run('drop', months),
    'storage.stop': async () => {
      running.abort();
      return succeed(undefined);
    },
    'backup.run': async ({ isWanted }) => {
      const { backUp } = await import('../backup/back-up');
      return succeed(await backUp(ports, isWanted ? 'now' : 'due'));
    },
  };
};
