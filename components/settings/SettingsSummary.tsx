import { MuteSettings } from '../alert/MuteSettings';
import { Switch } from '../base/choice/Switch';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { AuditVerdict } from './audit/SettingsAudit';
import type { SettingsLines } from './setting-lines';
import { UnreadPages } from './UnreadPages';

interface SettingsSummaryProps {
  settings: SettingsLines;
  /** Whether their changes interrupt the reader; absent where none can. */
  muting?: { areMuted: boolean; onMute: (areMuted: boolean) => void };
  /** Whether pages that seem to be settings are read; absent where it is known which they are. */
  seeming?: { areRead: boolean; onRead: (areRead: boolean) => void };
}

/** A service's privacy settings on the page of the service: what was read, what it comes to, and the way to all of it. */
export const SettingsSummary = ({ settings, muting, seeming }: SettingsSummaryProps) => {
  const { t, date } = useSpeech();
  const { serviceName, count, pages, readAt, audit, unread, href } = settings;
  return (
    <section class="settings-summary">
      <h2 class="group-title">{t('setting.privacy-settings')}</h2>
      {readAt === undefined ? (
        <>
          {seeming?.areRead !== false && <p class="soft">{t('privacy.none', { service: serviceName })}</p>}
          <UnreadPages addresses={unread} />
        </>
      ) : (
        <>
          <p class="soft">{t('privacy.summary', { count, pages, date: date(readAt) })}</p>
          <AuditVerdict audit={audit} />
          <div class="actions">
            <a class="button" href={href}>
              <Icon name="settings" size={18} />
              {t('privacy.see-all')}
            </a>
            {muting && <MuteSettings {...muting} />}
          </div>
        </>
      )}
      {seeming && (
        <Switch
          label={t('privacy.seeming')}
          meaning={t('privacy.seeming-meaning', { service: serviceName })}
          isOn={seeming.areRead}
          onChange={seeming.onRead}
        />
      )}
    </section>
  );
};
