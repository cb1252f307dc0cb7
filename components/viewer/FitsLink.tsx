import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

/** Whether a checked file is the one that a link speaks of. */
export const FitsLink = ({ fits }: { fits: boolean }) => {
  const { t } = useSpeech();
  return (
    <div class="checked-own">
      <Remark look={fits ? 'good' : 'notable'} icon={fits ? 'check' : 'warning'}>
        <p>{t(fits ? 'check.viewer-fits' : 'check.viewer-fits-not')}</p>
      </Remark>
    </div>
  );
};
