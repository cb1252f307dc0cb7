import type { SettingFinding } from '../../utils/core/model/setting';
import { useSpeech } from '../base/Language';
import { SettingChip } from './SettingChip';
import { SettingState } from './SettingState';

interface SettingFindingCardProps {
  finding: SettingFinding;
  /** Its headline is the page's. */
  isHeadline: boolean;
}

/** One change of a setting: before and now, who did it as far as is known, and what that rests on. */
export const SettingFindingCard = ({ finding, isHeadline }: SettingFindingCardProps) => {
  const { t, say } = useSpeech();
  const { change, severity, headline, evidence } = finding;
  const isPart = change.state !== 'layout-changed';
  return (
    <li class="finding card">
      <p class="finding-topic">
        <SettingChip state={change.state} severity={severity} />
        {(change.after ?? change.before)?.path.map((heading) => (
          <bdi key={heading}>{heading}</bdi>
        ))}
      </p>
      {!isHeadline && <h2>{say(headline)}</h2>}
      {isPart && (
        <div class="setting-states">
          <SettingState label="setting.before" setting={change.before} absent="setting.not-there" />
          <SettingState label="setting.now" setting={change.after} absent="setting.gone" />
        </div>
      )}
      {(change.attribution === 'you-here' || change.attribution === 'you-elsewhere') && (
        <p>{t(`setting.by-${change.attribution}`)}</p>
      )}
      <ul class="evidence">
        {evidence.map((sentence) => (
          <li key={sentence.id}>{say(sentence)}</li>
        ))}
      </ul>
    </li>
  );
};
