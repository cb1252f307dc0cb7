import type { Place } from '../../../../utils/core/clauses/place';

/** A sentence with what people said of it. */
export interface Example {
  place: Place;
  /** Where it is from: all sentences of one are learnt from, or tested, together. */
  group: string;
  labels: ReadonlySet<string>;
  /** Labels that nobody looked for in it: neither learnt from nor tested. */
  unknown?: ReadonlySet<string> | undefined;
  /** What it is for where others are for both: another set's labels are learnt from, but mean a little else. */
  only?: 'learning' | 'testing';
}
