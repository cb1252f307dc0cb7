/** How a place becomes numbers. Travels with the weights, which mean nothing without it. */
export interface FeatureShape {
  /** Features fall into two to the power of so many buckets. */
  bits: number;
  /** So many letters of a word make its stem. */
  stem: number;
  /** Stems up to so many words apart make a pair. */
  reach: number;
  /** Lengths of the runs of letters that are read within words; none for languages of short words. */
  runs: number[];
  /** Words of a meaning, as `term: "terminat* suspend* ban"`: what one maker of terms calls so, another calls otherwise. */
  lexicon: Record<string, string>;
  /** What the meanings weigh against the words, and what stands around the sentence. */
  weights: Record<'meanings' | Surrounding, number>;
}

/** What stands around a sentence and is read with it. */
export type Surrounding = 'previous' | 'next' | 'heading' | 'leadIn';
export const SURROUNDINGS: readonly Surrounding[] = ['previous', 'next', 'heading', 'leadIn'];
