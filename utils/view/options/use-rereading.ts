import { sendCommand } from '../../browser/messages';
import { pausedRevision, rereadProgress } from '../../browser/storage/rereading';
import { EXTRACTOR_REVISION } from '../../core/extract/extractor-revision';
import { useWatched } from '../hooks/use-watched';

/** How far reading kept pages again is; nothing while none waits for it. */
export const useRereading = () => {
  const progress = useWatched(rereadProgress)?.now;
  const paused = useWatched(pausedRevision);
  if (!progress || !paused) return undefined;
  return {
    ...progress,
    isPaused: paused.revision === EXTRACTOR_REVISION,
    onPause: () => void sendCommand('reread.pause'),
    onGoOn: () => void sendCommand('reread.go-on'),
  };
};
