import { useId, useState } from 'preact/hooks';
import type { Time } from '../../utils/core/model/hash';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';

const EARLIEST = '1990-01-01';

/** `2026-05-03`, by the reader's own clock. */
const dayOf = (at: Time): string => {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const isPossible = (day: string, now: Time): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && day >= EARLIEST && day <= dayOf(now);

interface AgreementDayProps {
  /** What is known so far. */
  at?: Time;
  onSet: (day: string) => void;
  onCancel?: () => void;
}

/** Asks for the day; none to come can be saved. */
export const AgreementDay = ({ at, onSet, onCancel }: AgreementDayProps) => {
  const { t, now } = useSpeech();
  const [day, setDay] = useState(at === undefined ? '' : dayOf(at));
  const id = useId();
  return (
    <form
      class="agreement-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (isPossible(day, now)) onSet(day);
      }}
    >
      <label for={id}>{t('since.day')}</label>
      <input
        id={id}
        type="date"
        min={EARLIEST}
        max={dayOf(now)}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <div class="actions">
        <Button label={t('since.save')} isDisabled={!isPossible(day, now)} onPress={() => onSet(day)} />
        {onCancel && <Button look="quiet" label={t('common.cancel')} onPress={onCancel} />}
      </div>
    </form>
  );
};
