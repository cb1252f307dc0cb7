import type { Time } from '../../utils/core/model/hash';
import type { Judgement } from '../../utils/core/model/judgement';
import { StoryFindings } from '../alert/StoryFindings';
import { useSpeech } from '../base/Language';
import { ShareLink } from '../share/ShareLink';

interface PairStoryProps {
  /** Absent while it is worked out, and where the two are no pair. */
  judgement?: Judgement;
  /** The reader agreed to the earlier one, or before it was first seen. */
  agreed?: { at: Time; isOldest: boolean };
  /** Where all of it is told to others, and one finding by its place from 0. */
  shareHref?: string;
  shareHrefOf?: (finding: number) => string;
}

/** What two versions that are compared mean for the reader. */
export const PairStory = ({ judgement, agreed, shareHref, shareHrefOf }: PairStoryProps) => {
  const { t, date } = useSpeech();
  return (
    <>
      {agreed && (
        <p class="lead">{t(agreed.isOldest ? 'since.pair-oldest' : 'since.pair', { date: date(agreed.at) })}</p>
      )}
      {judgement && shareHref && (
        <div class="actions page-actions">
          <ShareLink href={shareHref} />
        </div>
      )}
      {judgement && <StoryFindings findings={judgement.findings} {...(shareHrefOf ? { shareHrefOf } : {})} />}
    </>
  );
};
