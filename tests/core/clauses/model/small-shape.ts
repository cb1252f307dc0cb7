import type { FeatureShape } from '../../../../utils/core/clauses/model/features/feature-shape';

/** A shape for tests: few buckets, two meanings. */
export const SMALL_SHAPE: FeatureShape = {
  bits: 12,
  stem: 5,
  reach: 2,
  runs: [],
  lexicon: { sell: 'sell* sold', closing: 'terminat* close' },
  weights: { meanings: 0.8, previous: 0.2, next: 0.1, heading: 0, leadIn: 0 },
};
