import type { Time } from '../../utils/core/model/hash';
import type { Judgement } from '../../utils/core/model/judgement';
import { StoryFindings } from '../alert/StoryFindings';
import { useSpeech } from '../base/Language';

interface PairStoryProps {
  /** Absent while it is worked out, and where the two are no pair. */
  judgement?: Judgement;
  /** The reader agreed to the earlier one, or before it was first seen. */
  agreed?: { at: Time; isOldest: boolean };
}

/** What two versions that are compared mean for the reader. */
export const PairStory = ({ judgement, agreed }: PairStoryProps) => {
  const { t, date } = useSpeech();
  return (
    <>
      {agreed && (
        <p class="lead">{t(agreed.isOldest ? 'since.pair-oldest' : 'since.pair', { date: date(agreed.at) })}</p>
      )}
      {judgement && <StoryFindings findings={judgement.findings} />}
    </>
  );
};
