import type { MailNotice, MailReading } from '../../utils/core/model/mail';
import { useSpeech } from '../base/Language';

interface MailFoundProps {
  reading: MailReading;
  serviceName: string;
  /** On the page of a change: the mail speaks of other documents. */
  isOfOther: boolean;
}

const Facts = ({ notice, serviceName, isOfOther }: { notice: MailNotice } & Omit<MailFoundProps, 'reading'>) => {
  const { t, termsType, list } = useSpeech();
  const { iso, termsTypes, sentOn, namesService } = notice;
  return (
    <ul class="mail-facts">
      {sentOn && <li>{t('mail.sent-on', { date: Date.parse(sentOn) })}</li>}
      <li>{iso ? t('mail.holds-from', { date: Date.parse(iso) }) : t('mail.no-day')}</li>
      <li>
        {termsTypes
          ? t('mail.speaks-of', { documents: list(termsTypes.map((one) => termsType(one))) })
          : t('mail.speaks-of-any')}
      </li>
      {isOfOther && <li class="mail-doubt">{t('mail.of-other')}</li>}
      {!namesService && <li class="mail-doubt">{t('mail.no-name', { service: serviceName })}</li>}
    </ul>
  );
};

/** What would be kept of a pasted e-mail, or why nothing would. */
export const MailFound = ({ reading, serviceName, isOfOther }: MailFoundProps) => {
  const { t } = useSpeech();
  if (reading.outcome === 'none') return <p>{t(`mail.none-${reading.reason}`, { service: serviceName })}</p>;
  return (
    <>
      <p>{t('mail.would-keep')}</p>
      <blockquote class="quote">{reading.notice.quote}</blockquote>
      <Facts notice={reading.notice} serviceName={serviceName} isOfOther={isOfOther} />
    </>
  );
};
