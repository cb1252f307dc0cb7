import { PairStory } from '../../components/agreement/PairStory';
import { usePairStory } from '../../utils/view/agreement/use-pair-story';

/** What the two versions of a comparison mean. */
export const PairStoryOf = (pair: { beforeId: string; afterId: string }) => <PairStory {...usePairStory(pair)} />;
