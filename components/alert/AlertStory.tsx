import type { Judgement } from '../../utils/core/model/judgement';
import { useSpeech } from '../base/Language';
import { FindingCard } from './FindingCard';
import { VerdictChip } from './VerdictChip';

/** What a change means and whether anybody was told: the judgement, for reading. */
export const AlertStory = ({ judgement }: { judgement: Judgement }) => {
  const { t, say } = useSpeech();
  const headline = say(judgement.headline);
  return (
    <>
      {judgement.findings.length > 0 && (
        <section class="story" aria-labelledby="findings">
          <h2 id="findings">{t('alert.findings')}</h2>
          <ul class="findings">
            {judgement.findings.map((finding) => (
              <FindingCard
                key={`${finding.topic} ${finding.headline.id}`}
                finding={finding}
                isHeadline={say(finding.headline) === headline}
              />
            ))}
          </ul>
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
          </ul>
        </div>
      </section>
    </>
  );
};
