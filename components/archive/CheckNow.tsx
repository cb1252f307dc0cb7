import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

interface CheckNowProps {
  /** While a check runs. */
  progress?: { looked: number; total: number };
  onCheck: () => void;
  onStop: () => void;
}

/** Looks at every document of the service now, and says how far it is. */
export const CheckNow = ({ progress, onCheck, onStop }: CheckNowProps) => {
  const { t } = useSpeech();
  return (
    <div class="check-now">
      <Button
        icon="refresh"
        label={t(progress ? 'archive.checking' : 'archive.check-now')}
        isBusy={progress !== undefined}
        onPress={onCheck}
      />
      {progress && (
        <>
          <Button label={t('archive.stop')} onPress={onStop} />
          <div role="status">
            <progress aria-label={t('archive.checking')} max={Math.max(progress.total, 1)} value={progress.looked} />
            <span class="soft">{t('archive.progress', { looked: progress.looked, total: progress.total })}</span>
          </div>
        </>
      )}
    </div>
  );
};
