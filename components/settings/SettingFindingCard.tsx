import type { Time } from '../../utils/core/model/hash';
import type { Sentence } from '../../utils/core/model/sentence';
import type { SettingFinding } from '../../utils/core/model/setting';
import { useSpeech } from '../base/Language';
import { ShareLink } from '../share/ShareLink';
import { SettingChip } from './SettingChip';
import { SettingState } from './SettingState';
import { plainWords } from './setting-words';

/** A change of terms that lies near, and where it is told. */
export interface NearTerms {
  at: Time;
  href: string;
}

interface SettingFindingCardProps {
  finding: SettingFinding;
  /** Its headline is the page's. */
  isHeadline: boolean;
  /** Of the finding's, what is not told elsewhere on the page. */
  evidence: readonly Sentence[];
  nearTerms?: readonly NearTerms[];
  /** Where it is told to others, by itself. */
  shareHref?: string;
}

const Evidence = ({ sentence, nearTerms }: { sentence: Sentence; nearTerms: readonly NearTerms[] }) => {
  const { t, say } = useSpeech();
  const isOfTerms = sentence.id === 'settings.evidence.terms';
  const near = isOfTerms ? nearTerms.find(({ at }) => at === sentence.values?.at) : undefined;
  return (
    <li>
      <span>
        {say(sentence)} {near && <a href={near.href}>{t('privacy.near-terms')}</a>}
      </span>
    </li>
  );
};

/** One change of a setting: before and now, who did it as far as is known, and what that rests on. */
export const SettingFindingCard = ({
  finding,
  isHeadline,
  evidence,
  nearTerms = [],
  ...rest
}: SettingFindingCardProps) => {
  const speech = useSpeech();
  const { t, say } = speech;
  const { change, severity, headline } = finding;
  const { state, attribution, before, after } = change;
  const isPart = state !== 'layout-changed';
  const detail = state === 'options-changed' ? 'options' : state === 'scope-changed' ? 'description' : undefined;
  return (
    <li class="finding card">
      <p class="finding-topic">
        <SettingChip state={state} severity={severity} />
        {(after ?? before)?.path.map((heading) => (
          <bdi key={heading}>{plainWords(speech, heading)}</bdi>
        ))}
      </p>
      <h3 class={isHeadline ? 'spoken' : undefined}>{say(headline)}</h3>
      {isPart && (
        <div class="setting-states">
          <SettingState label="setting.before" setting={before} absent="setting.not-there" detail={detail} />
          <SettingState label="setting.now" setting={after} absent="setting.gone" detail={detail} />
        </div>
      )}
      {(attribution === 'you-here' || attribution === 'you-elsewhere') && <p>{t(`setting.by-${attribution}`)}</p>}
      {evidence.length > 0 && (
        <ul class="evidence">
          {evidence.map((sentence) => (
            <Evidence key={sentence.id} sentence={sentence} nearTerms={nearTerms} />
          ))}
        </ul>
      )}
      {rest.shareHref && (
        <p class="finding-share">
          <ShareLink href={rest.shareHref} look="quiet" isOfFinding />
        </p>
      )}
    </li>
  );
};
