import type { ComponentChildren } from 'preact';
import type { Judgement } from '../../utils/core/model/judgement';
import type { Moment } from '../../utils/core/model/story';
import { useSpeech } from '../base/Language';
import { AddressLink } from '../site/AddressLink';
import { StoryFindings } from './StoryFindings';
import { TimeLine } from './story/TimeLine';
import { VerdictChip } from './VerdictChip';

interface AlertStoryProps {
  judgement: Judgement;
  moments: readonly Moment[];
  /** Where the service shows the text to come. */
  newText?: string;
  /** Where the user says that a notice came by e-mail. */
  mails?: ComponentChildren;
}

/** What a change means and whether anybody was told: the judgement, for reading. */
export const AlertStory = ({ judgement, moments, newText, mails }: AlertStoryProps) => {
  const { t, say } = useSpeech();
  return (
    <>
      <StoryFindings
        findings={judgement.findings}
        headline={say(judgement.headline.about ?? judgement.headline)}
        against={judgement.against}
      />
      <section class="story" aria-labelledby="told">
        <h2 id="told">{t('alert.told')}</h2>
        <div class="told card">
          <p class="told-verdict">
            <VerdictChip verdict={judgement.verdict} severity={judgement.severity} />
            <span>{t(`state.verdict-${judgement.verdict}-meaning`)}</span>
          </p>
          <TimeLine moments={moments} />
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
        {mails}
      </section>
    </>
  );
};
