import type { Time } from '../../utils/core/model/hash';
import type { Severity, Verdict } from '../../utils/core/model/judgement';
import type { Sentence } from '../../utils/core/model/sentence';
import type { SettingState } from '../../utils/core/model/setting';
import type { Principle } from '../../utils/core/model/topic';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';
import { SettingChip } from '../settings/SettingChip';
import { ShareLink } from '../share/ShareLink';
import { type Undoing, UndoingNote } from './UndoingNote';
import { VerdictChip } from './VerdictChip';

interface AnyAlertLine {
  id: string;
  serviceId: string;
  serviceName: string;
  headline: Sentence;
  severity: Severity;
  /** Of its strongest finding. */
  principle?: Principle;
  at: Time;
  isRead: boolean;
  /** What it told of was taken back: nobody can make it news again. */
  isOver?: true;
  /** News that interrupts nobody. */
  isMuted?: true;
  href: string;
  /** Where it is told to others. */
  shareHref?: string;
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
  onOpen: (alertId: string) => void;
  onDone: (alertId: string) => void;
  onUnread: (alertId: string) => void;
  onMute: (documentId: string) => void;
  /** Of all settings of a service. */
  onMuteSettings: (serviceId: string) => void;
}

interface AlertCardProps extends AlertActions {
  alert: AlertLine;
  /** Under the name of its service: it need not say it again. */
  isInGroup?: boolean;
  /** The archive opens in its own tab when the popup asks for it. */
  opensTab?: boolean;
}

type PartProps = Pick<AlertCardProps, 'alert' | 'isInGroup'>;

const Source = ({ alert, isInGroup = false }: PartProps) => {
  const { t, termsType, ago, moment } = useSpeech();
  const { principle, severity } = alert;
  const meaning = principle && t(`state.principle-${principle}`);
  return (
    <p class="alert-source soft">
      {principle && (
        <span class="principle" title={meaning}>
          <Icon name={principle} size={16} />
          <Spoken>{meaning}</Spoken>
        </span>
      )}
      <span class="alert-place">
        {!isInGroup && (
          <>
            <strong>{alert.serviceName}</strong> <span aria-hidden="true">·</span>{' '}
          </>
        )}
        <span>{alert.about ? t('setting.privacy-settings') : termsType(alert.termsType)}</span>{' '}
        {!alert.isRead && <Spoken>{`${t(`state.severity-${severity}`)}, ${t('alert.unread')}`}</Spoken>}
      </span>
      <time dateTime={new Date(alert.at).toISOString()} title={moment(alert.at)}>
        {ago(alert.at)}
      </time>
    </p>
  );
};

const MuteButton = ({ alert, onMute, onMuteSettings }: AlertCardProps) => {
  const { t } = useSpeech();
  return alert.about ? (
    <IconButton icon="bell-off" label={t('alert.mute-settings')} onPress={() => onMuteSettings(alert.serviceId)} />
  ) : (
    <IconButton icon="bell-off" label={t('alert.mute')} onPress={() => onMute(alert.documentId)} />
  );
};

const Foot = (props: AlertCardProps) => {
  const { alert, opensTab = false, onDone, onUnread } = props;
  const { t } = useSpeech();
  return (
    <div class="alert-foot">
      {alert.about ? (
        <SettingChip state={alert.state} severity={alert.severity} />
      ) : (
        <VerdictChip verdict={alert.verdict} severity={alert.severity} />
      )}
      <span class="alert-actions">
        {alert.shareHref && <ShareLink href={alert.shareHref} look="icon" opensTab={opensTab} />}
        {!alert.isRead && !alert.isMuted && <MuteButton {...props} />}
        {alert.isOver ? null : alert.isRead ? (
          <IconButton icon="unread" label={t('alert.mark-unread')} onPress={() => onUnread(alert.id)} />
        ) : (
          <IconButton icon="check" label={t('alert.mark-read')} onPress={() => onDone(alert.id)} />
        )}
      </span>
    </div>
  );
};

/** One change in one sentence, with how it came and what to do about it; a press anywhere on it opens it. */
export const AlertCard = (props: AlertCardProps) => {
  const { alert, isInGroup = false, opensTab = false, onOpen } = props;
  const { say } = useSpeech();
  const Headline = isInGroup ? 'h4' : 'h3';
  return (
    <li class={`alert card severity-${alert.severity} ${alert.isRead ? 'read' : 'unread'}`}>
      <Source alert={alert} isInGroup={isInGroup} />
      <Headline class="alert-headline">
        <a
          class="whole-card"
          href={alert.href}
          target={opensTab ? '_blank' : undefined}
          onClick={() => onOpen(alert.id)}
        >
          {say(alert.headline)}
        </a>
      </Headline>
      {'undoing' in alert && <UndoingNote undoing={alert.undoing ?? []} opensTab={opensTab} />}
      <Foot {...props} />
    </li>
  );
};
