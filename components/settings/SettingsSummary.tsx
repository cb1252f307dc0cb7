import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { AuditVerdict } from './audit/SettingsAudit';
import type { SettingsLines } from './setting-lines';
import { UnreadPages } from './UnreadPages';

/** A service's privacy settings on the page of the service: what was read, what it comes to, and the way to all of it. */
export const SettingsSummary = ({ settings }: { settings: SettingsLines }) => {
  const { t, date } = useSpeech();
  const { serviceName, count, pages, readAt, audit, unread, href } = settings;
  return (
    <section class="settings-summary">
      <h2 class="group-title">{t('setting.privacy-settings')}</h2>
      {readAt === undefined ? (
        <>
          <p class="soft">{t('privacy.none', { service: serviceName })}</p>
          <UnreadPages addresses={unread} />
        </>
      ) : (
        <>
          <p class="soft">{t('privacy.summary', { count, pages, date: date(readAt) })}</p>
          <AuditVerdict audit={audit} />
          <p>
            <a class="button" href={href}>
              <Icon name="settings" size={18} />
              {t('privacy.see-all')}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
