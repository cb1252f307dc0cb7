import type { Time } from '../../utils/core/model/hash';
import type { Sentence } from '../../utils/core/model/sentence';
import type { SettingChange, SettingFinding, SettingsJudgement } from '../../utils/core/model/setting';
import { MuteSettings } from '../alert/MuteSettings';
import { ReadButton, type ReadButtonProps } from '../alert/ReadButton';
import { Crumbs } from '../archive/Crumbs';
import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { Remark } from '../base/Remark';
import { OutsideLink } from '../settings/OutsideLink';
import { SettingChip } from '../settings/SettingChip';
import { type NearTerms, SettingFindingCard } from '../settings/SettingFindingCard';
import { ShareLink } from '../share/ShareLink';

interface SettingsAlertViewProps extends ReadButtonProps {
  judgement: SettingsJudgement;
  at: Time;
  /** It can be marked as unread. */
  hasAlert: boolean;
  serviceName: string;
  serviceHref: string;
  /** All settings that were read of the service. */
  settingsHref: string;
  href: string;
  /** Where it is told to others. */
  shareHref?: string;
  /** One finding of several, by its place from 0. */
  shareHrefOf?: (finding: number) => string;
  /** Where the settings can be changed back: by the user, never by us. */
  settingsAddress?: string;
  /** No change of this service's settings interrupts anybody. */
  areMuted: boolean;
  onMute: (isMuted: boolean) => void;
  /** Changes of terms that the evidence names. */
  nearTerms?: readonly NearTerms[];
  /** It was the user, on another device; or that is taken back. */
  onClaim: (isTakenBack: boolean) => void;
}

const mayBeMine = ({ state, attribution }: SettingChange): boolean =>
  state === 'silent-flip' && attribution !== 'you-here' && attribution !== 'you-elsewhere';

const isClaimed = ({ change }: SettingFinding): boolean => change.claimedFrom !== undefined;

const keyOf = ({ headline, change }: SettingFinding): string =>
  `${headline.id} ${change.after?.id ?? change.before?.id}`;

/** What the first one has told already holds for those that moved with it, and is not told again. */
const ownEvidence = ({ evidence }: SettingFinding, first?: SettingFinding): Sentence[] => {
  const told = new Set(first?.evidence.map((sentence) => JSON.stringify(sentence)));
  return evidence.filter((sentence) => !told.has(JSON.stringify(sentence)));
};

const Tools = ({ judgement, onClaim, ...rest }: SettingsAlertViewProps) => {
  const { t } = useSpeech();
  const { findings } = judgement;
  return (
    <>
      <div class="actions page-actions">
        {rest.settingsAddress && (
          <OutsideLink href={rest.settingsAddress} look="primary">
            {t('setting.open-page')}
          </OutsideLink>
        )}
        {findings.some(({ change }) => mayBeMine(change)) && (
          <Button icon="check" label={t('setting.was-me')} onPress={() => onClaim(false)} />
        )}
        {rest.shareHref && <ShareLink href={rest.shareHref} />}
        {rest.hasAlert && (
          <ReadButton look="quiet" isPutBack={rest.isPutBack} onUnread={rest.onUnread} onRead={rest.onRead} />
        )}
        <MuteSettings areMuted={rest.areMuted} onMute={rest.onMute} />
      </div>
      <div class="outcome" role="status">
        {findings.some(isClaimed) && (
          <Remark icon="check" look="good">
            <p>{t('privacy.claimed')}</p>
            <Button look="quiet" icon="refresh" label={t('privacy.unclaim')} onPress={() => onClaim(true)} />
          </Remark>
        )}
      </div>
    </>
  );
};

/** Those that matter, and the others behind a press. */
const Findings = ({ judgement, nearTerms, shareHrefOf }: SettingsAlertViewProps) => {
  const { t } = useSpeech();
  const { findings } = judgement;
  const [first, ...others] = findings;
  // One alone is told by the page's own button.
  const hrefOf = findings.length > 1 ? shareHrefOf : undefined;
  const shown = [...(first ? [first] : []), ...others.filter(({ severity }) => severity > 0)];
  const quiet = others.filter(({ severity }) => severity === 0);
  const card = (finding: SettingFinding) => (
    <SettingFindingCard
      key={keyOf(finding)}
      finding={finding}
      isHeadline={finding === first}
      evidence={finding === first ? finding.evidence : ownEvidence(finding, first)}
      {...(nearTerms ? { nearTerms } : {})}
      {...(hrefOf ? { shareHref: hrefOf(findings.indexOf(finding)) } : {})}
    />
  );
  return (
    <section class="story">
      <h2>{t('setting.what-changed')}</h2>
      <ul class="findings">{shown.map(card)}</ul>
      {quiet.length > 0 && (
        <details class="more-findings">
          <summary>{t('privacy.also-seen', { count: quiet.length })}</summary>
          <ul class="findings">{quiet.map(card)}</ul>
        </details>
      )}
    </section>
  );
};

/** What changed on a page of settings, and who did it as far as this browser knows. */
export const SettingsAlertView = (props: SettingsAlertViewProps) => {
  const { judgement, at, serviceName } = props;
  const { t, say, date } = useSpeech();
  const { severity, headline, findings } = judgement;
  const [strongest] = findings;
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: serviceName, href: props.serviceHref },
          { label: t('setting.privacy-settings'), href: props.settingsHref },
          { label: t('setting.what-changed'), href: props.href },
        ]}
      />
      <p class={`alert-kicker severity-${severity}`}>
        {strongest && <SettingChip state={strongest.change.state} severity={severity} />}
        <strong>{t(`state.severity-${severity}`)}</strong>
      </p>
      <PageTitle text={say(headline)} />
      <p class="lead">
        {serviceName} · {t('setting.privacy-settings')}. {t('alert.seen', { date: date(strongest?.change.at ?? at) })}
      </p>
      <Tools {...props} />
      <Findings {...props} />
    </>
  );
};
