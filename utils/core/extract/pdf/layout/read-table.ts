import { joinLines } from '../lines/join-lines';
import type { Line } from '../lines/line';
import { type Band, columnOf } from './find-bands';

const PARTED = 1.2;

/** The cells of each row; one that holds nothing is empty. */
export function readTable({ rows, gutters }: Band): string[][] {
  const groups = groupRows(rows, (line) => columnOf(line, gutters));
  return groups.map((group) =>
    Array.from({ length: gutters.length + 1 }, (_, column) => {
      const lines = group.flatMap((row) => row.filter((line) => columnOf(line, gutters) === column));
      return joinLines(lines.map(({ text }) => text));
    }),
  );
}

/** The lines that make up one row of the table: what is further below begins the next. */
function groupRows(rows: readonly Line[][], columnOfLine: (line: Line) => number): Line[][][] {
  const gaps = rows.slice(1).map((row, at) => (row[0]?.y ?? 0) - (rows[at]?.[0]?.y ?? 0));
  const least = Math.min(...gaps.filter((gap) => gap > 2));
  const isSpaced = gaps.some((gap) => gap > PARTED * least) && gaps.some((gap) => gap <= PARTED * least);
  const groups: Line[][][] = [];
  for (const [at, row] of rows.entries()) {
    const last = groups.at(-1);
    const isFirstColumn = row.some((line) => columnOfLine(line) === 0);
    const isNext = isSpaced ? (gaps[at - 1] ?? 0) > PARTED * least : isFirstColumn;
    if (last === undefined || isNext) groups.push([row]);
    else last.push(row);
  }
  return groups;
}
