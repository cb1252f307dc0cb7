import type { Finding, Judgement } from '../../utils/core/model/judgement';
import { useSpeech } from '../base/Language';
import { AddressLink } from '../site/AddressLink';
import { FindingCard } from './FindingCard';
import { VerdictChip } from './VerdictChip';

type Say = ReturnType<typeof useSpeech>['say'];

/** What is neither better nor worse waits behind what is; where nothing is, all of it is shown. */
const partFindings = (findings: readonly Finding[], headline: string, say: Say) => {
  const isFirst = (finding: Finding): boolean => finding.direction !== 'neutral' || say(finding.headline) === headline;
  const shown = findings.filter(isFirst);
  return shown.length === 0
    ? { shown: findings, folded: [] }
    : { shown, folded: findings.filter((one) => !isFirst(one)) };
};

const Findings = ({ findings, headline }: { findings: readonly Finding[]; headline: string }) => {
  const { say } = useSpeech();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingCard
          key={`${finding.topic} ${say(finding.headline)}`}
          finding={finding}
          isHeadline={say(finding.headline) === headline}
        />
      ))}
    </ul>
  );
};

interface AlertStoryProps {
  judgement: Judgement;
  /** Where the service shows the text to come. */
  newText?: string;
}

/** What a change means and whether anybody was told: the judgement, for reading. */
export const AlertStory = ({ judgement, newText }: AlertStoryProps) => {
  const { t, say } = useSpeech();
  const headline = say(judgement.headline);
  const { shown, folded } = partFindings(judgement.findings, headline, say);
  return (
    <>
      {judgement.findings.length > 0 && (
        <section class="story" aria-labelledby="findings">
          <h2 id="findings">{t('alert.findings')}</h2>
          <Findings findings={shown} headline={headline} />
          {folded.length > 0 && (
            <details class="more-findings">
              <summary>{t('alert.neutral', { count: folded.length })}</summary>
              <Findings findings={folded} headline={headline} />
            </details>
          )}
        </section>
      )}
      <section class="story" aria-labelledby="told">
        <h2 id="told">{t('alert.told')}</h2>
        <div class="told card">
          <p class="told-verdict">
            <VerdictChip verdict={judgement.verdict} severity={judgement.severity} />
            <span>{t(`state.verdict-${judgement.verdict}-meaning`)}</span>
          </p>
          <ul class="evidence">
            {judgement.evidence.map((sentence) => {
              const text = say(sentence);
              return <li key={text}>{text}</li>;
            })}
            {newText && (
              <li>
                {t('alert.new-text')} <AddressLink url={newText} />
              </li>
            )}
          </ul>
        </div>
      </section>
    </>
  );
};
