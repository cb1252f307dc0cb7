import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useSpeech } from '../base/Language';
import type { ComparisonChoice } from './ComparisonBar';
import { type ComparedRow, foldUnchanged, unfold } from './comparison-rows';
import { Fold } from './Fold';
import { Line } from './line/Line';

interface LinesProps {
  rows: readonly ComparedRow[];
  /** Of the rows that can be gone to. */
  ids: ReadonlyMap<number, string>;
  choice: ComparisonChoice;
}

/** The first of the lines that moved away together, or came here. */
export const startsMove = (rows: readonly ComparedRow[], index: number): boolean => {
  const [last, row] = [rows[index - 1], rows[index]];
  const isMoved = row?.kind === 'moved-from' || row?.kind === 'moved-to';
  return isMoved && last?.kind !== row.kind;
};

/** So many lines are laid out at once, wherever they are. */
const LONG = 300;
/** A screen or two. The browser asks of each stretch at every frame whether it comes near. */
const STRETCH = 24;

/** Those out of sight are laid out stretch by stretch as they come near. */
function inStretches(lines: readonly VNode[]): VNode[] {
  const stretches: VNode[] = [];
  for (let from = 0; from < lines.length; from += STRETCH) {
    stretches.push(
      <div key={`stretch-${from}`} class="stretch">
        {lines.slice(from, from + STRETCH)}
      </div>,
    );
  }
  return stretches;
}

/** The rows that are shown, and what is folded away between them. */
export const Lines = ({ rows, ids, choice }: LinesProps) => {
  const { locale } = useSpeech();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  // The same nodes again mean that moving among the changes draws no line anew.
  // the words change with the locale alone
  const lines = useMemo(() => {
    const shown = choice.isWholeTextShown
      ? rows.map((row, index) => ({ row, index }))
      : unfold(foldUnchanged(rows), rows, opened);
    const drawn = shown.map((line) =>
      'row' in line ? (
        <Line
          key={line.index}
          row={line.row}
          id={ids.get(line.index)}
          layout={choice.layout}
          startsMove={startsMove(rows, line.index)}
        />
      ) : (
        <Fold key={line.index} fold={line} onOpen={(index) => setOpened((before) => new Set(before).add(index))} />
      ),
    );
    return drawn.length > LONG ? inStretches(drawn) : drawn;
  }, [rows, ids, choice.isWholeTextShown, choice.layout, opened, locale]);
  return <>{lines}</>;
};
