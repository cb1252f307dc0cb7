import type { Certainty } from '../../model/clause';

const STATED_FROM = 0.8;

/** How sure a finding counts as, by the score of its frame. */
export const certaintyOf = (score: number): Certainty => (score >= STATED_FROM ? 'stated' : 'possible');
