import { useSpeech } from '../base/Language';

/** What leaves the browser, exactly. */
export const LeavesList = ({ isCheckingOn }: { isCheckingOn: boolean }) => {
  const { t } = useSpeech();
  return (
    <ul class="leaves">
      <li>{t(isCheckingOn ? 'options.leaves-check' : 'options.leaves-check-off')}</li>
      <li>{t('options.leaves-nothing')}</li>
      <li>{t('options.leaves-stays')}</li>
    </ul>
  );
};
