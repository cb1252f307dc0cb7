import type { Blocked } from '../../utils/core/model/document';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

interface BlockedNoteProps {
  termsType: string;
  blocked: Blocked;
}

/** Since when a document could not be read, and why; never told as a change. */
export const BlockedNote = ({ termsType, blocked }: BlockedNoteProps) => {
  const speech = useSpeech();
  return (
    <Remark icon="blocked" look="notable">
      <p>
        <strong>
          {speech.t('state.blocked-since', {
            document: speech.termsType(termsType),
            since: speech.since(blocked.since),
          })}
        </strong>{' '}
        {speech.t(`state.refusal-${blocked.reason}`)}
      </p>
    </Remark>
  );
};
