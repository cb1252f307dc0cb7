import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

/** The very file that a link speaks of, another one of the same two texts, or neither. */
export type LinkFit = 'file' | 'texts' | 'none';

const SAYS = {
  file: 'check.viewer-fits',
  texts: 'check.viewer-fits-texts',
  none: 'check.viewer-fits-not',
} as const;

/** Whether a checked file is the one that a link speaks of. */
export const FitsLink = ({ fit }: { fit: LinkFit }) => {
  const { t } = useSpeech();
  const isFit = fit !== 'none';
  return (
    <div class="checked-own">
      <Remark look={isFit ? 'good' : 'notable'} icon={isFit ? 'check' : 'warning'}>
        <p>{t(SAYS[fit])}</p>
      </Remark>
    </div>
  );
};
