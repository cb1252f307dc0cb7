import type { Time } from '../../../utils/core/model/hash';
import type { CheckEvery, Hours, MeteredKnowledge } from '../../../utils/core/model/options/wishes';
import { Choice } from '../../base/choice/Choice';
import { Switch } from '../../base/choice/Switch';
import { Icon } from '../../base/Icon';
import { useSpeech } from '../../base/Language';
import { HoursChoice } from './HoursChoice';

export interface CheckingWishes {
  isCheckingOn: boolean;
  checkEvery: CheckEvery;
  checkHours: Hours;
  isMeteredSpared: boolean;
}

interface CheckingOptionsProps {
  wishes: CheckingWishes;
  metered: MeteredKnowledge;
  /** When the next check is due, as far as that is known. */
  plannedAt?: Time;
  onPrefer: (change: Partial<CheckingWishes>) => void;
}

const RHYTHMS: { value: `${CheckEvery}`; id: 'options.every-day' | 'options.every-two-days' | 'options.every-week' }[] =
  [
    { value: '1', id: 'options.every-day' },
    { value: '2', id: 'options.every-two-days' },
    { value: '7', id: 'options.every-week' },
  ];

/** The alarm that looks for what is due rings twice an hour. */
const SOON_MS = 30 * 60_000;

/** What comes next, in a sentence. */
const Planned = ({ at }: { at: Time }) => {
  const { t, now, since, date } = useSpeech();
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const later = isToday ? t('options.next-today', { time: since(at) }) : t('options.next-later', { day: date(at) });
  return (
    <p class="soft planned">
      <Icon name="clock" size={16} /> {at <= now + SOON_MS ? t('options.next-now') : later}
    </p>
  );
};

/** Whether, how often and when documents are asked for in the background. */
export const CheckingOptions = ({ wishes, metered, plannedAt, onPrefer }: CheckingOptionsProps) => {
  const { t } = useSpeech();
  return (
    <>
      <div>
        <Switch
          label={t('options.check')}
          meaning={t('options.check-meaning')}
          isOn={wishes.isCheckingOn}
          onChange={(isCheckingOn) => onPrefer({ isCheckingOn })}
        />
        {plannedAt !== undefined && <Planned at={plannedAt} />}
      </div>
      {wishes.isCheckingOn && (
        <>
          <Choice
            label={t('options.every')}
            meaning={t('options.every-meaning')}
            value={`${wishes.checkEvery}` as const}
            options={RHYTHMS.map(({ value, id }) => ({ value, label: t(id) }))}
            onChange={(value) => onPrefer({ checkEvery: Number(value) as CheckEvery })}
          />
          <HoursChoice
            label={t('options.check-hours')}
            meaning={t('options.check-hours-meaning')}
            hours={wishes.checkHours}
            onChange={(checkHours) => onPrefer({ checkHours })}
          />
          {metered === 'nothing' ? (
            <div>
              <p class="option-name">{t('options.metered')}</p>
              <p class="soft">{t('options.metered-nothing')}</p>
            </div>
          ) : (
            <Switch
              label={t('options.metered')}
              meaning={t(`options.metered-${metered}`)}
              isOn={wishes.isMeteredSpared}
              onChange={(isMeteredSpared) => onPrefer({ isMeteredSpared })}
            />
          )}
        </>
      )}
    </>
  );
};
