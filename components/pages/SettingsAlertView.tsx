import type { Time } from '../../utils/core/model/hash';
import type { SettingChange, SettingsJudgement } from '../../utils/core/model/setting';
import { Crumbs } from '../archive/Crumbs';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { SettingChip } from '../settings/SettingChip';
import { SettingFindingCard } from '../settings/SettingFindingCard';

interface SettingsAlertViewProps {
  judgement: SettingsJudgement;
  at: Time;
  /** It can be marked as unread. */
  hasAlert: boolean;
  serviceName: string;
  serviceHref: string;
  href: string;
  /** Where the settings can be changed back: by the user, never by us. */
  settingsAddress?: string;
  onUnread: () => void;
  onClaim: () => void;
}

const mayBeMine = ({ state, attribution }: SettingChange): boolean =>
  state === 'silent-flip' && attribution !== 'you-here' && attribution !== 'you-elsewhere';

/** What changed on a page of settings, and who did it as far as this browser knows. */
export const SettingsAlertView = ({ judgement, at, serviceName, ...rest }: SettingsAlertViewProps) => {
  const { t, say, date } = useSpeech();
  const { severity, headline, findings } = judgement;
  const [strongest] = findings;
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: serviceName, href: rest.serviceHref },
          { label: t('setting.what-changed'), href: rest.href },
        ]}
      />
      <p class={`alert-kicker severity-${severity}`}>
        {strongest && <SettingChip state={strongest.change.state} severity={severity} />}
        <strong>{t(`state.severity-${severity}`)}</strong>
      </p>
      <PageTitle text={say(headline)} />
      <p class="lead">
        {serviceName} · {t('setting.privacy-settings')}. {t('alert.seen', { date: date(at) })}
      </p>
      <div class="actions page-actions">
        {rest.settingsAddress && (
          <a class="button primary" href={rest.settingsAddress} target="_blank" rel="noreferrer">
            {t('setting.open-page')}
          </a>
        )}
        {findings.some(({ change }) => mayBeMine(change)) && (
          <Button icon="check" label={t('setting.was-me')} onPress={rest.onClaim} />
        )}
        {rest.hasAlert && <Button look="quiet" icon="unread" label={t('alert.mark-unread')} onPress={rest.onUnread} />}
      </div>
      <ul class="findings story">
        {findings.map((finding, index) => (
          <SettingFindingCard
            key={`${finding.headline.id} ${finding.change.after?.id ?? finding.change.before?.id}`}
            finding={finding}
            isHeadline={index === 0}
          />
        ))}
      </ul>
    </>
  );
};
