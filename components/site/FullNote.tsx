import type { Time } from '../../utils/core/model/hash';
import { useSpeech } from '../base/Language';
import { Remark } from '../base/Remark';

/** There is no room left on the disk: since when, and what that means for the archive. */
export const FullNote = ({ since }: { since?: Time }) => {
  const speech = useSpeech();
  if (since === undefined) return null;
  return (
    <div class="full-note">
      <Remark icon="warning" look="notable">
        <p>{speech.t('state.full', { since: speech.since(since) })}</p>
      </Remark>
    </div>
  );
};
