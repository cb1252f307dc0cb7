import { UNSPACED } from '../../text/dense-scripts';
import { graphemesOf } from '../graphemes';
import type { CardFont, Measure } from './card-model';

/** `decided`: of a text that went as a whole, what it was about. */
export type PieceStyle = 'plain' | 'gone' | 'come' | 'decided';

/** A stretch of a text that looks the same throughout. */
export interface Piece {
  text: string;
  style: PieceStyle;
}

export interface Span extends Piece {
  width: number;
}

export interface Line {
  spans: Span[];
  width: number;
}

interface Breaking {
  width: number;
  fontOf: (style: PieceStyle) => CardFont;
  measure: Measure;
}

const words = new Intl.Segmenter('und', { granularity: 'word' });
const SPACE = /^\s+$/u;
/** No line begins with these, and none ends with those. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}ー々ゝぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const BEHIND = /[-‐–—/]$/u;

/** The text in lines no wider than that: broken between words as each script does, and within one that is too long. */
export function breakLines(pieces: readonly Piece[], breaking: Breaking): Line[] {
  const lines: Line[] = [];
  let line: Line = { spans: [], width: 0 };
  let space: Span[] = [];
  const end = (): void => {
    if (line.spans.length > 0) lines.push(line);
    line = { spans: [], width: 0 };
    space = [];
  };
  for (const unit of unitsOf(pieces)) {
    const spans = unit.map((piece) => ({
      ...piece,
      width: breaking.measure(piece.text, breaking.fontOf(piece.style)),
    }));
    if (unit.every(({ text }) => SPACE.test(text))) {
      if (line.spans.length > 0) space.push(...spans);
      continue;
    }
    for (const part of widthOf(spans) > breaking.width ? letters(spans, breaking) : [spans]) {
      if (line.width + widthOf(space) + widthOf(part) > breaking.width) end();
      for (const span of [...space, ...part]) add(line, span);
      space = [];
    }
  }
  end();
  return lines;
}

const widthOf = (spans: readonly Span[]): number => spans.reduce((sum, { width }) => sum + width, 0);

function add(line: Line, span: Span): void {
  const last = line.spans.at(-1);
  if (last?.style === span.style) {
    last.text += span.text;
    last.width += span.width;
  } else line.spans.push({ ...span });
  line.width += span.width;
}

/** One letter each: nothing shorter can be broken. */
const letters = (spans: readonly Span[], { fontOf, measure }: Breaking): Span[][] =>
  spans.flatMap(({ text, style }) =>
    graphemesOf(text).map(({ segment }) => [{ text: segment, style, width: measure(segment, fontOf(style)) }]),
  );

/** What stays together on a line, in pieces of one style; white space is a unit of its own. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const text = pieces.map((piece) => piece.text).join('');
  const starts: number[] = [];
  let before = '';
  for (const { segment, index } of words.segment(text)) {
    if (index === 0 || mayBreak(before, segment)) starts.push(index);
    before = segment;
  }
  return starts.map((start, n) => slice(pieces, start, starts[n + 1] ?? text.length));
}

function mayBreak(before: string, after: string): boolean {
  if (SPACE.test(before) !== SPACE.test(after)) return true;
  if (SPACE.test(after) || CLOSING.test(after) || OPENING.test(before)) return false;
  return BEHIND.test(before) || UNSPACED.test(before) || UNSPACED.test(after);
}

function slice(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { text, style } of pieces) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') found.push({ text: part, style });
    at += text.length;
    if (at >= to) break;
  }
  return found;
}
