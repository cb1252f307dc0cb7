import type { Region } from '../layout/order-page';
import { joinLines } from '../lines/join-lines';
import type { Line } from '../lines/line';
import { goesOn, goesOnOver, type Open } from './goes-on';
import type { Measure } from './measure';
import { partNotes } from './part-notes';

/** A heading, a paragraph or an item. */
export interface Passage {
  text: string;
  lines: Line[];
}

export type Piece = { kind: 'passage'; passage: Passage } | { kind: 'table'; rows: string[][] };

/** Lines on either side that tell how far lines reach. */
const AROUND = 8;

/** The pages' lines as passages, across columns and pages; notes behind the passage that their page ends in. */
export function readPassages(pages: readonly Region[][], measured: Measure): Piece[] {
  const pieces: Piece[] = [];
  let open: Open | undefined;
  let notes: Passage[] = [];
  const close = (): void => {
    if (open)
      pieces.push({
        kind: 'passage',
        passage: passageOf(open.lines, measured),
      });
    pieces.push(...notes.map((passage) => ({ kind: 'passage' as const, passage })));
    open = undefined;
    notes = [];
  };
  const take = (line: Line, { right, isFirst }: { right: number; isFirst: boolean }): void => {
    const goes = open && (isFirst ? goesOnOver(open, line) : goesOn(open, line));
    if (!goes) close();
    open ??= { lines: [], right, leading: 0 };
    open.leading = leadingOf(open, line, (measured.leadings[line.page] ?? 1.2) * line.size);
    open.right = right;
    open.lines.push(line);
  };
  for (const regions of pages) {
    const ownNotes: Passage[] = [];
    for (const region of regions) {
      if (region.kind === 'table') {
        close();
        pieces.push(region);
        continue;
      }
      const { lines, below } = partNotes(region.lines, measured.size);
      for (const [at, line] of lines.entries()) take(line, { right: rightOf(lines, at), isFirst: at === 0 });
      ownNotes.push(...below.map((note) => passageOf(note, measured)));
    }
    if (open) notes.push(...ownNotes);
    else pieces.push(...ownNotes.map((passage) => ({ kind: 'passage' as const, passage })));
  }
  close();
  return pieces;
}

/** As the passage itself has it, once it has two lines. */
function leadingOf({ lines, leading }: Open, line: Line, usual: number): number {
  const last = lines.at(-1);
  if (!last || last.page !== line.page || line.y <= last.y) return leading || usual;
  return Math.max(usual, Math.min(line.y - last.y, 1.1 * usual));
}

const rightOf = (lines: readonly Line[], at: number): number =>
  Math.max(...lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).map(({ right }) => right));

const passageOf = (lines: Line[], { words }: Measure): Passage => ({
  lines,
  text: joinLines(
    lines.map(({ text }) => text),
    words,
  ),
});
