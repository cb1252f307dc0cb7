import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { MailForm, type MailFormProps } from './MailForm';

/** An e-mail that was kept. */
export interface MailLine {
  id: string;
  quote: string;
  at: number;
  isDayGiven: boolean;
}

export interface PastedMailsProps extends Omit<MailFormProps, 'onCancel'> {
  mails: readonly MailLine[];
  /** On the page of a change; else on that of a service. */
  isOfChange: boolean;
  isOpen: boolean;
  remark?: OutcomeRemark;
  onOpen: (isOpen: boolean) => void;
  onForget: (id: string) => void;
}

const Kept = ({ mails, onForget }: Pick<PastedMailsProps, 'mails' | 'onForget'>) => {
  const { t } = useSpeech();
  return (
    <ul class="mails" aria-label={t('mail.list')}>
      {mails.map(({ id, quote, at, isDayGiven }) => (
        <li key={id}>
          <p class="soft">{t(isDayGiven ? 'mail.of-your-day' : 'mail.of-day', { date: at })}</p>
          <blockquote class="quote">{quote}</blockquote>
          <button
            type="button"
            class="button quiet"
            aria-label={t('mail.remove-named', { date: at })}
            onClick={() => onForget(id)}
          >
            {t('mail.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Where the user says that a notice came by e-mail: one quiet button, until it is pressed. */
export const PastedMails = ({ mails, isOfChange, isOpen, remark, onOpen, onForget, ...form }: PastedMailsProps) => {
  const { t } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Whoever closes the form goes on where it was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div class="pasted-mails" ref={place}>
      {isOpen ? (
        <MailForm {...form} onCancel={() => onOpen(false)} />
      ) : (
        <Button
          look="quiet"
          icon="plus"
          label={t(isOfChange ? 'mail.open' : 'mail.open-plain')}
          onPress={() => onOpen(true)}
        />
      )}
      <Outcome remark={remark} />
      {mails.length > 0 && <Kept mails={mails} onForget={onForget} />}
    </div>
  );
};
