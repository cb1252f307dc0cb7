import { PairStory } from '../../components/agreement/PairStory';
import { Quoted } from '../../components/quote/Quoted';
import { usePairStory } from '../../utils/view/agreement/use-pair-story';

/** What the two versions of a comparison mean; `lang` is that of their words. */
export const PairStoryOf = ({ lang, ...pair }: { beforeId: string; afterId: string; lang?: string }) => (
  <Quoted lang={lang}>
    <PairStory {...usePairStory(pair)} />
  </Quoted>
);
