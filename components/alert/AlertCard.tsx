import type { Time } from '../../utils/core/model/hash';
import type { Severity, Verdict } from '../../utils/core/model/judgement';
import type { Sentence } from '../../utils/core/model/sentence';
import type { SettingState } from '../../utils/core/model/setting';
import { IconButton } from '../base/IconButton';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';
import { SettingChip } from '../settings/SettingChip';
import { type Undoing, UndoingNote } from './UndoingNote';
import { VerdictChip } from './VerdictChip';

interface AnyAlertLine {
  id: string;
  serviceName: string;
  headline: Sentence;
  severity: Severity;
  at: Time;
  isRead: boolean;
  href: string;
}

/** Of a document's change. */
export interface TermsAlertLine extends AnyAlertLine {
  about?: undefined;
  documentId: string;
  termsType: string;
  verdict: Verdict;
  /** Changes that it takes back, told with it; or that it was taken back. */
  undoing?: readonly Undoing[];
}

interface SettingsAlertLine extends AnyAlertLine {
  about: 'settings';
  state: SettingState;
}

/** An alert with the names a reader needs around it. */
export type AlertLine = TermsAlertLine | SettingsAlertLine;

export interface AlertActions {
  onRead: (alertId: string, isRead: boolean) => void;
  onMute: (documentId: string) => void;
}

interface AlertCardProps extends AlertActions {
  alert: AlertLine;
  /** The archive opens in its own tab when the popup asks for it. */
  opensTab?: boolean;
}

/** One change in one sentence, with how it came and what to do about it. */
export const AlertCard = ({ alert, opensTab = false, onRead, onMute }: AlertCardProps) => {
  const { t, say, termsType, ago, moment } = useSpeech();
  return (
    <li class={`alert card severity-${alert.severity} ${alert.isRead ? 'read' : 'unread'}`}>
      <p class="alert-source soft">
        <span class="alert-place">
          <strong>{alert.serviceName}</strong> <span aria-hidden="true">·</span>{' '}
          <span>{alert.about ? t('setting.privacy-settings') : termsType(alert.termsType)}</span>{' '}
          {!alert.isRead && <Spoken>{t('alert.unread')}</Spoken>}
        </span>
        <time dateTime={new Date(alert.at).toISOString()} title={moment(alert.at)}>
          {ago(alert.at)}
        </time>
      </p>
      <h3>
        <a href={alert.href} target={opensTab ? '_blank' : undefined} onClick={() => onRead(alert.id, true)}>
          {say(alert.headline)}
        </a>
      </h3>
      {'undoing' in alert && <UndoingNote undoing={alert.undoing ?? []} opensTab={opensTab} />}
      <div class="alert-foot">
        {alert.about ? (
          <SettingChip state={alert.state} severity={alert.severity} />
        ) : (
          <VerdictChip verdict={alert.verdict} severity={alert.severity} />
        )}
        <span class="alert-actions">
          <IconButton
            icon={alert.isRead ? 'unread' : 'check'}
            label={t(alert.isRead ? 'alert.mark-unread' : 'alert.mark-read')}
            onPress={() => onRead(alert.id, !alert.isRead)}
          />
          {!alert.about && (
            <IconButton icon="bell-off" label={t('alert.mute')} onPress={() => onMute(alert.documentId)} />
          )}
        </span>
      </div>
    </li>
  );
};
