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

const startsMove = (rows: readonly ComparedRow[], index: number): boolean => {
  const [last, row] = [rows[index - 1], rows[index]];
  const isMoved = row?.kind === 'moved-from' || row?.kind === 'moved-to';
  return isMoved && last?.kind !== row.kind;
};

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
    return shown.map((line) =>
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
  }, [rows, ids, choice.isWholeTextShown, choice.layout, opened, locale]);
  return <>{lines}</>;
};
