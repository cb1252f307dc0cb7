/**
 * What one word may be, as it is written in a pattern: `sell`, `delet*`, `*lizenz`, `*daten*`, `#` (a number), `_` (any
 * word), `^` and `$` (the ends of the sentence).
 */
export type WordTest = string;

/** A pattern, parsed. */
export type PatternNode =
  | { kind: 'word'; tests: WordTest[] }
  | { kind: 'gap'; most: number; except?: PatternNode }
  | { kind: 'group'; name: string; at: number }
  | { kind: 'row'; parts: PatternNode[] }
  | { kind: 'either'; parts: PatternNode[] }
  | { kind: 'maybe'; part: PatternNode }
  | { kind: 'act'; part: PatternNode };

/** What is wrong with a pattern, and where in it. */
export class PatternFault extends Error {
  readonly at: number;
  constructor(reason: string, at = 0) {
    super(reason);
    this.name = 'PatternFault';
    this.at = at;
  }
}
