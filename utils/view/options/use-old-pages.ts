import { useState } from 'preact/hooks';
import { type OldPages, sendCommand } from '../../browser/messages';
import { type KeepProgress, readKeepProgress, watchKeepProgress } from '../../browser/storage/keep-progress';
import { useAction } from '../hooks/use-action';
import { useWatched } from '../hooks/use-watched';

const source = { read: readKeepProgress, watch: watchKeepProgress };

/** What dropping the pages of old versions would free, and doing it. */
export const useOldPages = () => {
  const progress = useWatched<KeepProgress>(source);
  const action = useAction();
  const [weighed, setWeighed] = useState<OldPages>();
  const [isDone, setDone] = useState(false);
  const onWeigh = async (months: number): Promise<void> => {
    setDone(false);
    setWeighed(undefined);
    const found = await action.run(sendCommand('storage.weigh-pages', { months }));
    setWeighed(found?.isStopped ? undefined : found);
  };
  const onDrop = async (months: number): Promise<void> => {
    setWeighed(await action.run(sendCommand('storage.drop-pages', { months })));
    setDone(true);
  };
  return {
    weighed,
    isDone,
    isBusy: action.isBusy,
    remark: action.remark,
    ...(progress?.task ? { progress: { task: progress.task, done: progress.done, total: progress.total } } : {}),
    /** Another age was chosen: what was found is of the one before. */
    onForget: () => {
      setWeighed(undefined);
      setDone(false);
    },
    onWeigh: (months: number) => void onWeigh(months),
    onDrop: (months: number) => void onDrop(months),
    onStop: () => void sendCommand('storage.stop'),
  };
};
