/** A whole sentence for a reader, not yet in a language: an id of `assets/locales` and its ICU values. Times are epoch milliseconds. */
export interface Sentence {
  id: string;
  values?: Record<string, string | number>;
  /** Said within it, as its value `about`. */
  about?: Sentence;
}

/** It tells of what a text that does not hold yet will do. */
export const isOfLater = ({ id }: Sentence): boolean => id.startsWith('later.');
