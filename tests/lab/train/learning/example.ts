import type { Place } from '../../../../utils/core/clauses/place';

/** A sentence with what people said of it. */
export interface Example {
  place: Place;
  /** Where it is from: all sentences of one are learnt from, or tested, together. */
  group: string;
  labels: ReadonlySet<string>;
  /** Tested, but not learnt from. */
  isLeftOut: boolean;
}
