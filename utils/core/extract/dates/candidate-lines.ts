import type { Block } from '../../model/terms';
import { westernDigits } from './find-days';

const NEAR_TOP = 30;
const NEAR_END = 12;
const LONGEST_LABEL = 60;
const LONGEST_DATE = 40;
const LONGEST_PROSE = 1200;
/** Pages of several documents state the date of each: a line of its own, wherever it stands. */
const LONGEST_OWN_LINE = 60;
const HAS_YEAR = /\d{4}|[年民]/;

/** A line that may state a date, and where it may begin to do so. */
export interface Line {
  text: string;
  folded: string;
  /** It stands in the middle of the text: only a label and its date count. */
  isAmidst: boolean;
}

const fold = (text: string): string => text.toLowerCase().replace(/[\u2018\u2019]/g, "'");

/** Blocks near the top and the end, and short ones between; a label standing alone is joined with the date after it. */
export function candidateLines(blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const [i, { text, marker }] of blocks.entries()) {
    const isAmidst = i >= NEAR_TOP && i < blocks.length - NEAR_END;
    if (text.length > (isAmidst ? LONGEST_OWN_LINE : LONGEST_PROSE)) continue;
    const next = blocks[i + 1]?.text;
    // `12. May 2023` looks like numbering.
    const whole = marker && /\d/.test(marker) ? `${marker} ${text}` : text;
    const isLabel =
      text.length <= LONGEST_LABEL && !/\d{4}/.test(text) && next !== undefined && next.length <= LONGEST_DATE;
    const line = isLabel && !isAmidst ? `${whole} ${next}` : whole;
    if (HAS_YEAR.test(westernDigits(line))) lines.push({ text: line, folded: fold(line), isAmidst });
  }
  return lines;
}
