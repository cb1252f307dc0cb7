import type { Block } from '../../model/terms';
import type { TermsType } from '../../model/terms-type';
import { lengthInLetters } from '../../text/dense-scripts';

/** One of the texts that a page shows together. */
export interface Part {
  blocks: readonly Block[];
  /** The lines above it that say which text it is. */
  note?: readonly Block[];
  edition?: string;
  termsType?: TermsType;
  lang?: string;
}

/** Where a text may begin: its own heading, and the first of the label lines right above it. */
export interface Start {
  start: number;
  heading: number;
}

/** How much they say, in letters. */
export const lettersOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + lengthInLetters(text), 0);

/** A text this short is a notice or an appendix. */
export const LEAST_TEXT = 1500;

/** The blocks of each start, the first with all that stands before it. */
export const cutAt = (blocks: readonly Block[], starts: readonly Start[]): (readonly Block[])[] =>
  starts.map(({ start }, i) => blocks.slice(i === 0 ? 0 : start, starts[i + 1]?.start ?? blocks.length));

/** Without those that hold too little to be a text: an entry of a list of contents, a tab, a link to another page. */
export function dropShort<One extends Start>(blocks: readonly Block[], starts: readonly One[]): One[] {
  return starts.filter(({ heading }, i) => {
    const end = starts[i + 1]?.start ?? blocks.length;
    return lettersOf(blocks.slice(heading, end)) >= LEAST_TEXT;
  });
}
