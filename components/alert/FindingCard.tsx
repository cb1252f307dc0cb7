import type { Finding, Judgement } from '../../utils/core/model/judgement';
import { isOfLater } from '../../utils/core/model/sentence';
import { isOurTopic } from '../../utils/core/model/topic';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { Spoken } from '../base/Spoken';
import { ShareLink } from '../share/ShareLink';
import { FindingSides } from './story/FindingSides';

interface FindingCardProps {
  finding: Finding;
  /** Its sentence stands above already. */
  isHeadline: boolean;
  against?: Judgement['against'];
  /** Where it is told to others, by itself. */
  shareHref?: string;
}

/** What changed about one topic, whom it serves, and the words that say so. */
export const FindingCard = ({ finding, isHeadline, against, shareHref }: FindingCardProps) => {
  const { t, say } = useSpeech();
  const principle = t(`state.principle-${finding.principle}`);
  const sides = against ?? (isOfLater(finding.headline) ? 'to-come' : undefined);
  return (
    <li class={`finding card ${finding.direction}`}>
      <p class="finding-topic">
        <span class="principle" title={principle}>
          <Icon name={finding.principle} />
          <Spoken>{principle}</Spoken>
        </span>
        <strong>{isOurTopic(finding.topic) ? t(`state.topic-${finding.topic}`) : finding.own?.topic}</strong>
        <span class="direction">{t(`state.direction-${finding.direction}`)}</span>
        {finding.own && <span class="soft">{t('packs.found-by', { name: finding.own.pack })}</span>}
        {finding.certainty === 'possible' && <span class="soft">{t('state.certainty-possible')}</span>}
      </p>
      <h3 class={isHeadline ? 'spoken' : undefined}>{say(finding.headline)}</h3>
      <FindingSides sides={sides} before={finding.before} after={finding.after} />
      {shareHref && (
        <p class="finding-share">
          <ShareLink href={shareHref} look="quiet" isOfFinding />
        </p>
      )}
    </li>
  );
};
