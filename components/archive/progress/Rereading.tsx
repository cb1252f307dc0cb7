import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import { LongWork } from './LongWork';

export interface RereadingProps {
  done: number;
  total: number;
  isPaused: boolean;
  onPause: () => void;
  onGoOn: () => void;
}

/** Kept pages are read again because a new version of ours reads better: how far, and a pause that holds. */
export const Rereading = ({ done, total, isPaused, onPause, onGoOn }: RereadingProps) => {
  const { t } = useSpeech();
  if (!isPaused) {
    const sentence = t('archive.rereading', { done, total });
    return (
      <LongWork sentence={sentence} progress={{ done, total }} action={t('archive.reread-pause')} onPress={onPause} />
    );
  }
  return (
    <div class="long-work">
      <p>{t('archive.reread-paused', { left: total - done })}</p>
      <Button label={t('archive.reread-go-on')} onPress={onGoOn} />
    </div>
  );
};
