import { allProgress } from '../../browser/check-progress';
import { sendCommand } from '../../browser/messages';
import { useAction } from '../hooks/use-action';
import { useWatched } from '../hooks/use-watched';

/** A look at every watched service, from wherever it was begun. */
export const useCheckAll = () => {
  const progress = useWatched(allProgress)?.now;
  const { isBusy, remark, run } = useAction();
  return {
    ...(progress ? { progress: { done: progress.done, total: progress.total } } : {}),
    isBusy,
    remark,
    onCheck: () =>
      void run(sendCommand('site.check-all'), ({ looked, changed, refused, isStopped }) => ({
        id: isStopped ? 'archive.check-stopped' : 'archive.checked',
        look: refused > 0 && refused === looked ? 'loud' : 'good',
        values: { looked, changed, refused },
      })),
    onStop: () => void sendCommand('site.stop-check', {}),
  };
};
