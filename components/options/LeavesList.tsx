import type { CheckEvery } from '../../utils/core/model/options/wishes';
import { useSpeech } from '../base/Language';

interface LeavesListProps {
  isCheckingOn: boolean;
  checkEvery: CheckEvery;
}

/** What leaves the browser, exactly. */
export const LeavesList = ({ isCheckingOn, checkEvery }: LeavesListProps) => {
  const { t } = useSpeech();
  return (
    <ul class="leaves">
      <li>{isCheckingOn ? t('options.leaves-checks', { days: checkEvery }) : t('options.leaves-check-off')}</li>
      <li>{t('options.leaves-scripts')}</li>
      <li>{t('share.leaves')}</li>
      <li>{t('options.leaves-nothing')}</li>
      <li>{t('options.leaves-stays')}</li>
    </ul>
  );
};
