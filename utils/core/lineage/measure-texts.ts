import type { Terms } from '../model/terms';
import { similarity } from '../text/similarity';
import { stripMarkup } from '../text/strip-markup';
import { tokenise } from '../text/tokenise';

/** How a text stands to the one in force. */
export interface TextRelation {
  /** Words of the new text over words of the old one. */
  size: number;
  /** Share of words in common, whatever their order: 0 to 1. */
  likeness: number;
  /** The new text is what the old one starts with, but for a few words at its end. */
  isStart: boolean;
}

const SIGNS = /[\p{Sc}%‰]/gu;

/** The words a reader reads, without numbering; signs of money and shares are words too, since 5 % is not 5 $. */
export const wordsOf = (terms: Terms): string[] =>
  terms.blocks.flatMap(({ text }) => tokenise(spellSigns(stripMarkup(text))));

const spellSigns = (text: string): string => text.replace(SIGNS, (sign) => ` sign${sign.codePointAt(0)} `);

export const haveSameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

/** Linear in both lengths. */
export function measureTexts(before: readonly string[], after: readonly string[]): TextRelation {
  // The last words of a cut page may be the cutter's own ("read more"), hence not all of it has to be the start.
  const start = Math.floor(after.length * 0.95);
  let same = 0;
  while (same < start && after[same] === before[same]) same++;
  return {
    size: after.length / Math.max(1, before.length),
    likeness: similarity(before, after),
    isStart: after.length > 0 && same >= start,
  };
}
