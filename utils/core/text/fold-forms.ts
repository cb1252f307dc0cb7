/** Shorter texts take no time, whatever is in them. */
const LONG = 2000;
/** More marks on one letter than any script has; Unicode's stream-safe form stops at 30 too. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * NFKC. Engines take quadratic time over marks that follow each other, so that a page of nothing else would hang its
 * reader: of a run of them in a long text the first 30 stay.
 */
export const foldForms = (text: string): string =>
  (text.length > LONG ? text.replace(TOO_MANY_MARKS, '$1') : text).normalize('NFKC');
