import { areInForce, type Hours } from '../../../utils/core/model/options/wishes';
import { Switch } from '../../base/choice/Switch';
import { useSpeech } from '../../base/Language';

interface HoursChoiceProps {
  label: string;
  meaning: string;
  hours: Hours;
  onChange: (hours: Hours) => void;
}

/** 390 → `06:30`, as fields for times want it. */
const textOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Nothing while a field is half typed. */
const minutesOf = (text: string): number | undefined => {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
};

/** Hours of each day, switched on or off; their two ends once they are on. */
export const HoursChoice = ({ label, meaning, hours, onChange }: HoursChoiceProps) => {
  const { t } = useSpeech();
  const field = (end: 'from' | 'to') => (
    <label class="hours-end">
      <span>{t(`options.hours-${end}`)}</span>
      <input
        type="time"
        value={textOf(hours[end])}
        onChange={(event) => {
          const minutes = minutesOf(event.currentTarget.value);
          if (minutes !== undefined) onChange({ ...hours, [end]: minutes });
        }}
      />
    </label>
  );
  return (
    <div>
      <Switch label={label} meaning={meaning} isOn={hours.isOn} onChange={(isOn) => onChange({ ...hours, isOn })} />
      {hours.isOn && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
        <div class="hours" role="group" aria-label={label}>
          {field('from')}
          {field('to')}
          {!areInForce(hours) && <p class="soft">{t('options.hours-none')}</p>}
        </div>
      )}
    </div>
  );
};
