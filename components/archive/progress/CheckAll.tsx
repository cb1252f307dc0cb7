import { Button } from '../../base/Button';
import { useSpeech } from '../../base/Language';
import { Outcome, type OutcomeRemark } from '../../base/Outcome';
import { LongWork } from './LongWork';

export interface CheckAllProps {
  /** While it runs, in services. */
  progress?: { done: number; total: number };
  isBusy: boolean;
  remark?: OutcomeRemark;
  onCheck: () => void;
  onStop: () => void;
}

/** Looks at every document of every watched service now, says how far it is, and what came of it. */
export const CheckAll = ({ progress, isBusy, remark, onCheck, onStop }: CheckAllProps) => {
  const { t } = useSpeech();
  return (
    <div class="check-all">
      {progress ? (
        <LongWork
          sentence={t('archive.checking-all', progress)}
          progress={progress}
          action={t('archive.stop')}
          onPress={onStop}
        />
      ) : (
        <Button look="quiet" icon="refresh" label={t('archive.check-all')} isBusy={isBusy} onPress={onCheck} />
      )}
      <Outcome remark={remark} />
    </div>
  );
};
