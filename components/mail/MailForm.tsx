import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MailReading } from '../../utils/core/model/mail';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { MailFound } from './MailFound';

export interface MailFormProps {
  serviceName: string;
  /** What was read in the text that stands there; absent while none was. */
  reading?: MailReading;
  isOfOther: boolean;
  isBusy: boolean;
  /** The reader's own day: `2026-03-03`. */
  today: string;
  onRead: (text: string, day: string) => void;
  onKeep: (text: string, day: string) => void;
  onCancel: () => void;
}

const DayField = ({ day, today, onChoose }: { day: string; today: string; onChoose: (day: string) => void }) => {
  const { t } = useSpeech();
  const id = useId();
  return (
    <p class="mail-day">
      <label for={id}>{t('mail.when')}</label>
      <input
        id={id}
        type="date"
        value={day}
        max={today}
        onInput={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </p>
  );
};

/** A mail without a day of its own, or with a day that the user gave and that cannot be. */
const asksForDay = (reading: MailReading | undefined): boolean =>
  reading !== undefined &&
  (reading.outcome === 'notice'
    ? reading.notice.sentOn === undefined
    : reading.reason === 'after-now' || reading.reason === 'before-known');

/** Takes the text of an e-mail, and shows what would be kept of it before anything is. */
export const MailForm = ({
  serviceName,
  reading,
  isOfOther,
  isBusy,
  today,
  onRead,
  onKeep,
  onCancel,
}: MailFormProps) => {
  const { t } = useSpeech();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [day, setDay] = useState(today);
  useEffect(() => field.current?.focus(), []);
  const change = (nextText: string, nextDay: string): void => {
    setText(nextText);
    setDay(nextDay);
    onRead(nextText, nextDay);
  };
  const isFound = reading?.outcome === 'notice';
  return (
    <div class="mail-form card">
      <label for={id}>{t('mail.label', { service: serviceName })}</label>
      <textarea
        ref={field}
        id={id}
        rows={7}
        aria-describedby={`${id}-meaning`}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) => change(currentTarget.value, day)}
      />
      <p id={`${id}-meaning`} class="soft">
        {t('mail.meaning')}
      </p>
      <div class="mail-found" role="status">
        {text !== '' && reading && <MailFound reading={reading} serviceName={serviceName} isOfOther={isOfOther} />}
      </div>
      {text !== '' && asksForDay(reading) && (
        <DayField day={day} today={today} onChoose={(next) => change(text, next)} />
      )}
      <div class="actions">
        <Button
          look="primary"
          icon="keep"
          label={t('mail.keep')}
          isBusy={isBusy}
          isDisabled={!isFound || text === ''}
          onPress={() => onKeep(text, day)}
        />
        <Button look="quiet" label={t('common.cancel')} onPress={onCancel} />
      </div>
    </div>
  );
};
