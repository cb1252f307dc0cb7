import type { Line } from '../lines/line';
import { type Band, columnOf } from './find-bands';

/** Three columns of running text are rare; more are cells. */
const MOST_COLUMNS = 3;
const LEAST_ROWS = 5;
const FULL = 0.85;
const LEAST_FULL = 0.55;
const LEAST_LETTERS = 18;
/** Rows of a table are further apart than its lines. */
const PARTED = 1.25;

/** Whether what stands side by side belongs together, and is no text set in columns. */
export function isTable(band: Band): boolean {
  const columns = columnsOf(band);
  if (columns.length > MOST_COLUMNS || band.rows.length < LEAST_ROWS) return true;
  if (columns.some((lines) => lines.length < 3)) return true;
  // A file that writes one column to its end, then the next, says so itself.
  if (countSwitches(band) <= columns.length) return columns.some(isThin);
  if (!columns.every(isRunning)) return true;
  return shareBreaks(columns);
}

const columnsOf = ({ rows, gutters }: Band): Line[][] => {
  const columns: Line[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const line of rows.flat()) columns[columnOf(line, gutters)]?.push(line);
  return columns;
};

function countSwitches({ rows, gutters }: Band): number {
  const sides = rows
    .flat()
    .toSorted((a, b) => a.order - b.order)
    .map((line) => columnOf(line, gutters));
  return sides.filter((side, at) => at > 0 && side !== sides[at - 1]).length;
}

const meanLetters = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;

const isThin = (lines: readonly Line[]): boolean => meanLetters(lines) < LEAST_LETTERS / 2;

/** Most lines of it reach its edge. */
function isRunning(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map(({ x }) => x));
  const right = Math.max(...lines.map((line) => line.right));
  const full = lines.filter((line) => line.right - left >= FULL * (right - left));
  return full.length >= LEAST_FULL * lines.length && meanLetters(lines) >= LEAST_LETTERS;
}

/** Wherever one column makes a pause, the others do. */
function shareBreaks(columns: readonly Line[][]): boolean {
  const breaks = columns.map(breaksOf);
  const all = breaks.flat();
  if (all.length === 0) return false;
  const shared = all.filter((y) => breaks.every((ys) => ys.some((other) => Math.abs(other - y) < 4)));
  return shared.length >= all.length / 2;
}

function breaksOf(lines: readonly Line[]): number[] {
  const gaps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
  return lines.slice(1).flatMap((line, at) => ((gaps[at] ?? 0) > PARTED * usual ? [line.y] : []));
}
