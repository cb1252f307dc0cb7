import type { Quote } from '../../model/judgement';
import { countGraphemes, graphemesOf } from '../graphemes';

/** A piece that stays or goes as a whole: a word, a mark of punctuation, a space; a few letters of an endless word. */
interface Piece {
  start: number;
  end: number;
  size: number;
  /** 0 for the words that decided; else how far they are, in letters. */
  distance: number;
}

const CUT = '…';
/** No page's sentence needs more; what is farther from the marks cannot be kept anyway. */
const LOOKED_AT = 20_000;
const LONGEST_PIECE = 30;

/**
 * A quote of at most so many graphemes: what stands nearest to its marks is kept, cut between words (within one only
 * where it is endless), with `…` at each cut. Marks that do not fit go last to first.
 */
export function cutQuote(quote: Quote, most: number): Quote {
  if (quote.text.length <= most || countGraphemes(quote.text) <= most) return quote;
  const near = lookNear(quote);
  const pieces = piecesOf(near);
  for (let room = most; room > 0; ) {
    const cut = joinKept(near, keep(pieces, room));
    const excess = countGraphemes(cut.text) - most;
    if (excess <= 0) return { ...cut, ...(quote.heading === undefined ? {} : { heading: quote.heading }) };
    room -= excess;
  }
  return { text: CUT, marks: [] };
}

/** The part of a text of any length that can matter. */
function lookNear({ text, marks }: Quote): Quote {
  if (text.length <= LOOKED_AT) return { text, marks };
  const from = Math.max(0, Math.min((marks[0]?.[0] ?? 0) - LOOKED_AT / 4, text.length - LOOKED_AT));
  const part = text.slice(from, from + LOOKED_AT).toWellFormed();
  const within = (at: number): number => Math.min(Math.max(at - from, 0), part.length);
  const kept = marks.map(([start, end]): [number, number] => [within(start), within(end)]);
  return { text: part, marks: kept.filter(([start, end]) => start < end) };
}

const words = new Intl.Segmenter('und', { granularity: 'word' });

function piecesOf({ text, marks }: Quote): Piece[] {
  const spans: [number, number][] = [];
  for (const { segment, index } of words.segment(text))
    if (segment.length <= LONGEST_PIECE) spans.push([index, index + segment.length]);
    else
      for (const one of graphemesOf(segment)) spans.push([index + one.index, index + one.index + one.segment.length]);
  const isMarked = ([from, to]: [number, number]): boolean => marks.some(([start, end]) => from < end && start < to);
  const pieces = spans.map((span) => ({
    ...{ start: span[0], end: span[1], size: countGraphemes(text.slice(...span)) },
    distance: isMarked(span) ? 0 : Number.POSITIVE_INFINITY,
  }));
  // Without marks it is the beginning that is read.
  let far = marks.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const walk = (piece: Piece): void => {
    far = piece.distance === 0 ? 0 : far + piece.size;
    piece.distance = Math.min(piece.distance, far);
  };
  pieces.forEach(walk);
  if (marks.length > 0) {
    far = Number.POSITIVE_INFINITY;
    pieces.reduceRight<void>((_, piece) => walk(piece), undefined);
  }
  return pieces;
}

/** The nearest, as many as there is room for, in reading order. */
function keep(pieces: readonly Piece[], room: number): Piece[] {
  const kept = new Set<Piece>();
  let left = room;
  for (const piece of [...pieces].sort((a, b) => a.distance - b.distance)) {
    if (piece.size > left) break;
    left -= piece.size;
    kept.add(piece);
  }
  return pieces.filter((piece) => kept.has(piece));
}

/** Runs of neighbours, with `…` wherever something is missing. */
function joinKept(quote: Quote, kept: readonly Piece[]): Quote {
  const { text, marks } = quote;
  const runs = runsOf(quote, kept);
  const cut: Quote = { text: (runs[0]?.[0] ?? text.length) > 0 ? CUT : '', marks: [] };
  runs.forEach(([from, to], index) => {
    if (index > 0) cut.text += ` ${CUT} `;
    const shift = cut.text.length - from;
    cut.text += text.slice(from, to);
    for (const [start, end] of marks)
      if (start < to && end > from) cut.marks.push([Math.max(start, from) + shift, Math.min(end, to) + shift]);
  });
  const last = runs.at(-1)?.[1] ?? text.length;
  if (last < text.trimEnd().length) cut.text += CUT;
  return cut;
}

/** What joins a run to words that were cut away beside it. */
const [JOINT_BEFORE, JOINT_AFTER] = [/^[\s,;:]+/u, /[\s,;:]+$/u];

/** Without white space at their ends, nor beside a cut a comma or the like, unless that is what was marked. */
function runsOf({ text, marks }: Quote, kept: readonly Piece[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const { start, end } of kept) {
    const last = runs.at(-1);
    if (last?.[1] === start) last[1] = end;
    else runs.push([start, end]);
  }
  const isMarked = (from: number, to: number): boolean => marks.some(([start, end]) => from < end && start < to);
  return runs
    .map(([start, end]): [number, number] => {
      const run = text.slice(start, end);
      const [from, to] = [end - run.trimStart().length, start + run.trimEnd().length];
      const inner = [
        start === 0 ? from : end - run.replace(JOINT_BEFORE, '').length,
        end === text.length ? to : start + run.replace(JOINT_AFTER, '').length,
      ] as const;
      return [isMarked(from, inner[0]) ? from : inner[0], isMarked(inner[1], to) ? to : inner[1]];
    })
    .filter(([start, end]) => start < end);
}
