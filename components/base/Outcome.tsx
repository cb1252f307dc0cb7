import type { Sentence } from '../../utils/core/model/sentence';
import { useSpeech } from './Language';
import { Remark } from './Remark';

export interface OutcomeRemark {
  look: 'good' | 'loud';
  sentence: Sentence;
  /** A second sentence: why. */
  more?: Sentence;
}

/** What came of the last press, announced; its place is there before it is, so that screen readers hear it. */
export const Outcome = ({ remark }: { remark?: OutcomeRemark }) => {
  const { say } = useSpeech();
  return (
    <div class="outcome" role="status">
      {remark && (
        <Remark look={remark.look} icon={remark.look === 'good' ? 'check' : 'warning'}>
          <p>
            {say(remark.sentence)} {remark.more && say(remark.more)}
          </p>
        </Remark>
      )}
    </div>
  );
};
