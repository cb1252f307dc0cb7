import type { Line } from '../lines/line';

/** An empty strip from top to bottom of a band. */
export interface Gutter {
  from: number;
  to: number;
}

/** Rows that stand together: side by side in columns where there are gutters. */
export interface Band {
  rows: Line[][];
  gutters: Gutter[];
}

const LEAST_GUTTER = 0.5;
/** Rows further apart than this, in heights of a line, are not of one band. */
const FARTHEST = 4;
/** From line to line of one column, at most. */
const GOES_ON = 2.2;
/** Further away, no row says anything of this one; and looking further would take too long in a file made for it. */
const NEAR_ROWS = 40;

/** The rows of a page, parted where columns begin and end. */
export function findBands(rows: readonly Line[][]): Band[] {
  const bands: Band[] = [];
  for (let at = 0; at < rows.length; ) {
    const band = startBand(rows, at);
    const last = bands.at(-1);
    if (band) {
      bands.push(band);
      at += band.rows.length;
      continue;
    }
    const row = rows[at] ?? [];
    if (last && last.gutters.length === 0) last.rows.push(row);
    else bands.push({ rows: [row], gutters: [] });
    at++;
  }
  return bands;
}

/** The longest band of columns that begins here; undefined where there is none worth the name. */
function startBand(rows: readonly Line[][], start: number): Band | undefined {
  const first = rows[start] ?? [];
  const seed = first.length > 1 ? start : nextSplit(rows, start);
  if (seed === undefined) return undefined;
  let gutters = gapsOf(rows[seed] ?? []);
  // What stands above the first row with two sides, but on one side only.
  for (let at = start; at < seed; at++) gutters = narrow(gutters, rows[at] ?? []);
  if (gutters.length === 0) return undefined;
  let end = seed + 1;
  let splits = 1;
  let lastSplit = end;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? [];
    if (end - lastSplit > NEAR_ROWS || isFar(rows[end - 1] ?? [], row)) break;
    const left = narrow(gutters, row);
    if (left.length === 0) break;
    gutters = left;
    if (!isOnTwoSides(row, gutters)) continue;
    splits++;
    lastSplit = end + 1;
  }
  if (splits < 2) return undefined;
  return { rows: rows.slice(start, endOf(rows, { lastSplit, end })), gutters };
}

/** A column may go on below the end of the other: with more of its text, up to the next heading. */
const endOf = (rows: readonly Line[][], { lastSplit, end }: { lastSplit: number; end: number }): number => {
  const [line] = rows[lastSplit - 1] ?? [];
  if (!line) return lastSplit;
  const goesOn = (above: Line | undefined, next: Line | undefined): boolean =>
    above !== undefined &&
    next !== undefined &&
    next.y - above.y < GOES_ON * line.size &&
    next.isBold === line.isBold &&
    Math.abs(next.size - line.size) < 0.1 * line.size;
  let stop = lastSplit;
  while (stop < end && goesOn(rows[stop - 1]?.[0], rows[stop]?.[0])) stop++;
  return stop;
};

function nextSplit(rows: readonly Line[][], start: number): number | undefined {
  const [first] = rows[start] ?? [];
  for (let at = start + 1; at < Math.min(rows.length, start + NEAR_ROWS); at++) {
    const row = rows[at] ?? [];
    if (isFar(rows[at - 1] ?? [], row)) return undefined;
    if (row.length > 1) return first && isWithinOneSide(first, row) ? at : undefined;
  }
  return undefined;
}

const isWithinOneSide = (line: Line, row: readonly Line[]): boolean =>
  gapsOf(row).every(({ from, to }) => line.right <= to || line.x >= from);

const isFar = (above: readonly Line[], row: readonly Line[]): boolean => {
  const size = Math.max(above[0]?.size ?? 0, row[0]?.size ?? 0);
  return (row[0]?.y ?? 0) - (above[0]?.y ?? 0) > FARTHEST * size;
};

function gapsOf(row: readonly Line[]): Gutter[] {
  return row.slice(1).map((line, at) => ({ from: row[at]?.right ?? 0, to: line.x }));
}

/** What of the gutters the row leaves empty. */
function narrow(gutters: readonly Gutter[], row: readonly Line[]): Gutter[] {
  const size = row[0]?.size ?? 10;
  return gutters.flatMap((gutter) => {
    let pieces: Gutter[] = [gutter];
    for (const { x, right } of row) {
      pieces = pieces.flatMap(({ from, to }) => {
        if (right <= from || x >= to) return [{ from, to }];
        return [
          { from, to: x },
          { from: right, to },
        ];
      });
    }
    const [widest] = pieces.toSorted((a, b) => b.to - b.from - (a.to - a.from));
    return widest && widest.to - widest.from >= LEAST_GUTTER * size ? [widest] : [];
  });
}

const isOnTwoSides = (row: readonly Line[], gutters: readonly Gutter[]): boolean =>
  gutters.some(({ from, to }) => row.some((line) => line.right <= from + 1) && row.some((line) => line.x >= to - 1));

/** Which column a line stands in. */
export const columnOf = (line: Line, gutters: readonly Gutter[]): number =>
  gutters.filter(({ from, to }) => line.x >= (from + to) / 2).length;
