import type { Block } from '../../model/terms';
import { mayNameDay } from './find-days';

const NEAR_TOP = 30;
const NEAR_END = 12;
const LONGEST_LABEL = 60;
const LONGEST_DATE = 40;
const LONGEST_PROSE = 1200;
/** Pages of several documents state the date of each: a line of its own, wherever it stands. */
const LONGEST_OWN_LINE = 110;
/** More of these say nothing new: their cost must not grow with the text. */
const MOST_AMIDST = 200;

/** A line that may state a date, and where it may begin to do so. */
export interface Line {
  text: string;
  block: number;
  /** Where the next block begins, in a label joined with it. */
  nextAt?: number;
  /** It stands in the middle of the text: only a label and its date count. */
  isAmidst: boolean;
}

// `12. May 2023` looks like numbering.
const wholeText = ({ marker, text }: Block): string => (marker && /\d/.test(marker) ? `${marker} ${text}` : text);

/**
 * Blocks near the top and the end, and short ones between; a label standing alone is joined with the date after it.
 * `isDated` tells texts that hold a date without its year.
 */
export function candidateLines(blocks: readonly Block[], isDated: (text: string) => boolean): Line[] {
  const lines: Line[] = [];
  let amidst = 0;
  for (const [i, block] of blocks.entries()) {
    const { text } = block;
    const isAmidst = i >= NEAR_TOP && i < blocks.length - NEAR_END;
    if (text.length > (isAmidst ? LONGEST_OWN_LINE : LONGEST_PROSE)) continue;
    const next = blocks[i + 1];
    const follows = next && wholeText(next);
    const isLabel =
      text.length <= LONGEST_LABEL && !mayNameDay(text) && follows !== undefined && follows.length <= LONGEST_DATE;
    const line = isLabel ? `${wholeText(block)} ${follows}` : wholeText(block);
    if ((isAmidst && amidst >= MOST_AMIDST) || !(mayNameDay(line) || isDated(line))) continue;
    if (isAmidst) amidst++;
    lines.push({ text: line, block: i, isAmidst, ...(isLabel ? { nextAt: wholeText(block).length + 1 } : {}) });
  }
  return lines;
}
