import type { Quote } from '../../model/judgement';
import { cutQuote } from '../quote/cut-quote';
import { breakLines, type Line, type Piece, type PieceStyle } from './break-lines';
import type { CardFont, Measure } from './card-model';

/** A text in lines, at the size that it was found to fit in. */
export interface FittedText {
  lines: Line[];
  size: number;
  lineHeight: number;
}

/** How a text may be set: the sizes from the largest on, and how its words look. */
export interface Setting {
  width: number;
  sizes: readonly number[];
  leading: number;
  family: CardFont['family'];
  weight: CardFont['weight'];
  /** Of the words that its quote marks. */
  marked: PieceStyle;
  measure: Measure;
}

/** Of its size, the least that a letter is wide on average. */
const NARROW = 0.2;

export const fontOf = ({ family, weight }: Pick<Setting, 'family' | 'weight'>, size: number) => {
  const marked: CardFont = { family, weight: 700, size };
  const plain: CardFont = { family, weight, size };
  return (style: PieceStyle): CardFont => (style === 'come' || style === 'decided' ? marked : plain);
};

/** Set whole at the size, however high that is. */
export function setText(quote: Quote, setting: Setting, size: number): FittedText {
  const breaking = { width: setting.width, measure: setting.measure, fontOf: fontOf(setting, size) };
  const lines = breakLines(piecesOf(quote, setting.marked), breaking);
  return { lines, size, lineHeight: Math.round(size * setting.leading) };
}

export const heightOf = ({ lines, lineHeight }: FittedText): number => lines.length * lineHeight;

/** More than there can be room for: nothing that goes on for long is measured to its end. */
export function mostLetters({ width, sizes, leading }: Setting, height: number): number {
  const size = sizes.at(-1) ?? 16;
  return Math.ceil(width / (size * NARROW)) * Math.max(1, Math.floor(height / (size * leading)));
}

/** At the largest size that fits; where none does, at the smallest, cut around its marks. */
export function fitText(quote: Quote, setting: Setting, height: number): FittedText {
  const short = cutQuote(quote, mostLetters(setting, height));
  for (const size of setting.sizes) {
    const set = setText(short, setting, size);
    if (heightOf(set) <= height) return set;
  }
  return cutToFit(short, setting, height);
}

/** As many letters as there is room for, found by halves. */
export function cutToFit(quote: Quote, setting: Setting, height: number): FittedText {
  const size = setting.sizes.at(-1) ?? 16;
  const set = (most: number): FittedText => setText(cutQuote(quote, most), setting, size);
  let [fits, over] = [1, Math.min(quote.text.length, mostLetters(setting, height)) + 1];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (heightOf(set(middle)) <= height) fits = middle;
    else over = middle;
  }
  return set(fits);
}

/** The text in stretches that are marked and not. */
function piecesOf({ text, marks }: Quote, marked: PieceStyle): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [start, stop] of [...marks].sort(([a], [b]) => a - b)) {
    const from = Math.max(start, end);
    const to = Math.min(stop, text.length);
    if (to <= from) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), style: 'plain' });
    pieces.push({ text: text.slice(from, to), style: marked });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), style: 'plain' });
  return pieces;
}
