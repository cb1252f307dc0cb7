import type { ComponentChildren } from 'preact';
import { useSpeech } from '../base/Language';

/** On a service's page: what pasting an e-mail is for, and the place to do it. */
export const MailSection = ({ serviceName, children }: { serviceName: string; children: ComponentChildren }) => {
  const { t } = useSpeech();
  return (
    <section class="mail-section" aria-labelledby="notices-by-mail">
      <h2 id="notices-by-mail">{t('mail.title')}</h2>
      <p class="soft">{t('mail.why', { service: serviceName })}</p>
      {children}
    </section>
  );
};
