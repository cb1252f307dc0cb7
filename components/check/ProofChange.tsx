import { useState } from 'preact/hooks';
import type { SharedSighting } from '../../utils/core/model/evidence';
import type { Judgement } from '../../utils/core/model/judgement';
import { StoryFindings } from '../alert/StoryFindings';
import { Told } from '../alert/story/Told';
import { useSpeech } from '../base/Language';
import type { ComparisonChoice } from '../comparison/ComparisonBar';
import { ComparisonView } from '../comparison/ComparisonView';
import { Quoted } from '../quote/Quoted';
import { LooksTable } from './LooksTable';

/** What a file says changed, in the reader's language. */
export interface ProofStory {
  serviceName: string;
  termsType: string;
  madeAt: number;
  judgement: Judgement;
  looks: readonly SharedSighting[];
}

/** Its two texts, compared here. */
export type ProofComparison = Omit<Parameters<typeof ComparisonView>[0], 'choice' | 'onChoose'>;

interface ProofChangeProps {
  story: ProofStory;
  comparison: ProofComparison;
}

/** The change itself: what it means, how it came, every word of it, and the looks. */
export const ProofChange = ({ story: { judgement, looks }, comparison }: ProofChangeProps) => {
  const { t, say } = useSpeech();
  const [choice, setChoice] = useState<ComparisonChoice>({ layout: 'inline', isWholeTextShown: false });
  return (
    <>
      <Quoted lang={comparison.lang}>
        <StoryFindings
          findings={judgement.findings}
          headline={say(judgement.headline.about ?? judgement.headline)}
          against={judgement.against}
        />
      </Quoted>
      {judgement.isPair ? (
        <p>{t('proof.pair')}</p>
      ) : (
        <Told verdict={judgement.verdict} severity={judgement.severity}>
          <ul class="evidence">
            {[...new Set(judgement.evidence.map(say))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Told>
      )}
      <p class="soft made-anew">{t('check.made-anew')}</p>
      <ComparisonView {...comparison} choice={choice} onChoose={setChoice} />
      <LooksTable looks={looks} />
    </>
  );
};
