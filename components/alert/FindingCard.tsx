import type { Finding, Judgement, Quote } from '../../utils/core/model/judgement';
import { isOfLater } from '../../utils/core/model/sentence';
import { isOurTopic } from '../../utils/core/model/topic';
import type { MessageId } from '../../utils/i18n/message-id';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { MarkedQuote } from './MarkedQuote';

interface SideProps {
  title: MessageId;
  missing: MessageId;
  quote?: Quote;
}

const Side = ({ title, missing, quote }: SideProps) => {
  const { t } = useSpeech();
  return (
    <div class="finding-side">
      <h4>{t(title)}</h4>
      {quote ? <MarkedQuote quote={quote} /> : <p class="finding-missing soft">{t(missing)}</p>}
    </div>
  );
};

const IN_FORCE = {
  before: { title: 'alert.before', missing: 'alert.not-there-before' },
  after: { title: 'alert.after', missing: 'alert.gone-now' },
} as const;
/** The text in force, and the one that is to take its place. */
const TO_COME = {
  before: { title: 'alert.in-force', missing: 'alert.not-there-yet' },
  after: { title: 'alert.to-come', missing: 'alert.gone-then' },
} as const;
/** What was announced, and what holds in its stead. */
const ANNOUNCED = {
  before: { title: 'alert.announced', missing: 'alert.not-announced' },
  after: { title: 'alert.in-force', missing: 'alert.not-in-force' },
} as const;

interface FindingCardProps {
  finding: Finding;
  /** Its sentence stands above already. */
  isHeadline: boolean;
  against?: Judgement['against'];
}

/** What changed about one topic, whom it serves, and the words that say so. */
export const FindingCard = ({ finding, isHeadline, against }: FindingCardProps) => {
  const { t, say } = useSpeech();
  const sides = against ? ANNOUNCED : isOfLater(finding.headline) ? TO_COME : IN_FORCE;
  return (
    <li class={`finding card ${finding.direction}`}>
      <p class="finding-topic">
        <span class="principle" title={t(`state.principle-${finding.principle}`)}>
          <Icon name={finding.principle} />
        </span>
        <strong>{isOurTopic(finding.topic) ? t(`state.topic-${finding.topic}`) : finding.own?.topic}</strong>
        <span class="direction">{t(`state.direction-${finding.direction}`)}</span>
        {finding.own && <span class="soft">{t('packs.found-by', { name: finding.own.pack })}</span>}
        {finding.certainty === 'possible' && <span class="soft">{t('state.certainty-possible')}</span>}
      </p>
      <h3 class={isHeadline ? 'spoken' : undefined}>{say(finding.headline)}</h3>
      <div class="finding-sides">
        <Side {...sides.before} quote={finding.before} />
        <Side {...sides.after} quote={finding.after} />
      </div>
    </li>
  );
};
