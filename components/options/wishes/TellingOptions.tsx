import { useId } from 'preact/hooks';
import type { Hours, Loudness } from '../../../utils/core/model/options/wishes';
import { useSpeech } from '../../base/Language';
import { HoursChoice } from './HoursChoice';

export interface TellingWishes {
  loudness: Loudness;
  quietHours: Hours;
}

interface TellingOptionsProps {
  wishes: TellingWishes;
  onPrefer: (change: Partial<TellingWishes>) => void;
}

const LOUDNESS: readonly Loudness[] = ['worse', 'serious', 'none'];

/** What a notification is shown for, and when none is. */
export const TellingOptions = ({ wishes, onPrefer }: TellingOptionsProps) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <>
      <fieldset class="loudness">
        <legend>{t('options.loudness')}</legend>
        {LOUDNESS.map((loudness) => (
          <div key={loudness} class="loudness-choice">
            <input
              id={`${id}-${loudness}`}
              type="radio"
              name={id}
              checked={wishes.loudness === loudness}
              aria-describedby={`${id}-${loudness}-meaning`}
              onChange={() => onPrefer({ loudness })}
            />
            <div>
              <label for={`${id}-${loudness}`}>{t(`options.loudness-${loudness}`)}</label>
              <p class="soft" id={`${id}-${loudness}-meaning`}>
                {t(`options.loudness-${loudness}-meaning`)}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      {wishes.loudness !== 'none' && (
        <HoursChoice
          label={t('options.quiet-hours')}
          meaning={t('options.quiet-hours-meaning')}
          hours={wishes.quietHours}
          onChange={(quietHours) => onPrefer({ quietHours })}
        />
      )}
    </>
  );
};
