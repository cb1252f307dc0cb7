import type { ComponentChildren } from 'preact';
import type { Judgement } from '../../utils/core/model/judgement';
import type { Moment } from '../../utils/core/model/story';
import { useSpeech } from '../base/Language';
import { AddressLink } from '../site/AddressLink';
import { StoryFindings } from './StoryFindings';
import { TimeLine } from './story/TimeLine';
import { Told } from './story/Told';

interface AlertStoryProps {
  judgement: Judgement;
  moments: readonly Moment[];
  /** Where the service shows the text to come. */
  newText?: string;
  /** Where the user says that a notice came by e-mail. */
  mails?: ComponentChildren;
  /** Where a finding is told to others, by its place from 0. */
  shareHrefOf?: (finding: number) => string;
}

/** What a change means and whether anybody was told: the judgement, for reading. */
export const AlertStory = ({ judgement, moments, newText, mails, shareHrefOf }: AlertStoryProps) => {
  const { t, say } = useSpeech();
  return (
    <>
      <StoryFindings
        findings={judgement.findings}
        headline={say(judgement.headline.about ?? judgement.headline)}
        against={judgement.against}
        {...(shareHrefOf ? { shareHrefOf } : {})}
      />
      <Told verdict={judgement.verdict} severity={judgement.severity} beside={mails}>
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
      </Told>
    </>
  );
};
