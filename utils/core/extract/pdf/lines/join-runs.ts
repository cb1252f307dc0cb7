import type { PdfPage, PdfRun } from '../../../model/pdf-text';
import { closeUp } from './letter-spacing';
import type { Line } from './line';
import { hasLeader, isMarker, withoutLeader } from './markers';

/** In widths of the letter M. */
const APART = 0.15;
const NEXT_COLUMN = 1;
const NEXT_COLUMN_AFTER_SPACE = 1.4;
const NARROWEST_GUTTER = 0.35;
const BEHIND_MARKER = 6;
/** In points. */
const SAME_PLACE = 1.5;

interface Placed extends PdfRun {
  order: number;
}

/** What stands side by side on a page, from the top; each row from its beginning. */
export function joinRuns({ runs }: PdfPage, page: number): Line[][] {
  const placed = runs
    .map((run, order) => ({ ...run, order }))
    .filter(({ text, size }) => text.trim() !== '' && size > 0);
  const rows = rowsOf(placed).map(closeUp);
  const starts = findStarts(rows);
  return rows.map((row) => joinRow(row, page, starts)).filter((row) => row.length > 0);
}

/** A note's small number above a line belongs to it: the middle of a run decides. */
function rowsOf(runs: Placed[]): Placed[][] {
  const rows: { y: number; size: number; runs: Placed[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.order - b.order)) {
    const row = rows.slice(-3).findLast(({ y, size }) => isBeside(run, y, size));
    if (row === undefined) {
      rows.push({ y: run.y, size: run.size, runs: [run] });
      continue;
    }
    row.runs.push(run);
    if (run.size <= row.size) continue;
    row.size = run.size;
    row.y = run.y;
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x || a.order - b.order));
}

function isBeside(run: Placed, y: number, size: number): boolean {
  const isSmaller = run.size < size;
  const middle = (isSmaller ? run.y : y) - 0.3 * Math.min(run.size, size);
  const [base, height] = isSmaller ? [y, size] : [run.y, run.size];
  return middle <= base && middle >= base - 0.75 * height;
}

const gapBetween = (last: Placed, run: Placed): number => run.x - (last.x + last.width);
const isWide = (last: Placed, run: Placed): boolean =>
  gapBetween(last, run) >
  Math.max(last.size, run.size) * (last.text.endsWith(' ') ? NEXT_COLUMN_AFTER_SPACE : NEXT_COLUMN);

/** Where text begins again behind a wide gap, in two rows or more: there a narrow gap parts columns too. */
function findStarts(rows: readonly Placed[][]): number[] {
  const starts = rows.flatMap((row) =>
    row.slice(1).flatMap((run, at) => {
      const last = row[at];
      return last && isWide(last, run) && !isMarker(last.text.trim()) ? [run.x] : [];
    }),
  );
  const counts = Map.groupBy(starts, (x) => Math.round(x));
  return [...counts].flatMap(([x, found]) => (found.length > 1 ? [x] : []));
}

function joinRow(row: readonly Placed[], page: number, starts: readonly number[]): Line[] {
  const lines: Line[] = [];
  let parts: Placed[] = [];
  const close = (): void => {
    const line = parts.length > 0 ? lineOf(parts, page) : undefined;
    if (line) lines.push(line);
    parts = [];
  };
  for (const run of row) {
    const last = parts.at(-1);
    // Laid over one another to look bold.
    if (last && last.text.trim() === run.text.trim() && Math.abs(last.x - run.x) < 0.2 * run.size) continue;
    if (last && isApart(last, run, starts)) close();
    parts.push(run);
  }
  close();
  return joinEntry(joinMarkers(lines));
}

function isApart(last: Placed, run: Placed, starts: readonly number[]): boolean {
  if (isWide(last, run)) return true;
  const isStart = starts.some((x) => Math.abs(x - run.x) <= SAME_PLACE);
  return isStart && gapBetween(last, run) > NARROWEST_GUTTER * run.size;
}

function lineOf(parts: readonly Placed[], page: number): Line | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const main = parts.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  let text = '';
  let end = first.x;
  for (const run of parts) {
    const isParted = text !== '' && run.x - end > APART * Math.min(run.size, main.size);
    text += `${isParted && !/\s$/.test(text) ? ' ' : ''}${run.text}`;
    end = Math.max(end, run.x + run.width);
  }
  return {
    ...{ text: text.replace(/\s+/g, ' ').trim(), page, x: first.x, textX: first.x, right: end },
    ...{ y: main.y, size: main.size, order: Math.min(...parts.map(({ order }) => order)) },
    isBold: parts.every(({ isBold, text: said }) => isBold === true || !/[\p{L}\p{N}]/u.test(said)),
    startsBold: first.isBold === true,
    endsBold: last.isBold === true,
  };
}

const weightOf = ({ text, size }: PdfRun): number => text.trim().length * size;

/** A bullet or number and what stands behind it are one line, however far apart. */
function joinMarkers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && isMarker(last.text) && line.x - last.right < BEHIND_MARKER * line.size) {
      const text = `${last.text} ${line.text}`;
      joined[joined.length - 1] = { ...line, text, x: last.x, order: Math.min(last.order, line.order) };
    } else joined.push(line);
  }
  return joined;
}

/** An entry of a table of contents is one line, with its dots and its page. */
function joinEntry(lines: Line[]): Line[] {
  const text = lines.map((line) => line.text).join(' ');
  const [first] = lines;
  if (!first || !hasLeader(text) || withoutLeader(text) === '') return lines;
  return [{ ...first, text, right: Math.max(...lines.map(({ right }) => right)) }];
}
