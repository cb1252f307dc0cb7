import type { Finding, Judgement } from '../../utils/core/model/judgement';
import { useSpeech } from '../base/Language';
import { FindingCard } from './FindingCard';

type Say = ReturnType<typeof useSpeech>['say'];

/** What is neither better nor worse waits behind what is; where nothing is, all of it is shown. */
const partFindings = (findings: readonly Finding[], headline: string, say: Say) => {
  const isFirst = (finding: Finding): boolean => finding.direction !== 'neutral' || say(finding.headline) === headline;
  const shown = findings.filter(isFirst);
  return shown.length === 0
    ? { shown: findings, folded: [] }
    : { shown, folded: findings.filter((one) => !isFirst(one)) };
};

interface StoryFindingsProps {
  findings: readonly Finding[];
  /** The sentence that stands above already, where one does. */
  headline?: string;
  /** The text in force is held against the announced one. */
  against?: Judgement['against'];
  /** Where a finding is told to others, by its place from 0. */
  shareHrefOf?: (finding: number) => string;
}

const Findings = ({
  findings,
  all,
  headline = '',
  against,
  shareHrefOf,
}: StoryFindingsProps & { all: readonly Finding[] }) => {
  const { say } = useSpeech();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.topic} ${say(finding.headline)}`}
          finding={finding}
          isHeadline={say(finding.headline) === headline}
          against={against}
          {...(shareHrefOf ? { shareHref: shareHrefOf(all.indexOf(finding)) } : {})}
        />
      ))}
    </ul>
  );
};

/** What a change means for the reader; nothing where it means nothing. */
export const StoryFindings = ({ findings, headline = '', against, shareHrefOf }: StoryFindingsProps) => {
  const { t, say } = useSpeech();
  if (findings.length === 0) return null;
  const { shown, folded } = partFindings(findings, headline, say);
  const story = { all: findings, headline, against, ...(shareHrefOf ? { shareHrefOf } : {}) };
  return (
    <section class="story" aria-labelledby="findings">
      <h2 id="findings">{t('alert.findings')}</h2>
      <Findings findings={shown} {...story} />
      {folded.length > 0 && (
        <details class="more-findings">
          <summary>{t('alert.neutral', { count: folded.length })}</summary>
          <Findings findings={folded} {...story} />
        </details>
      )}
    </section>
  );
};
