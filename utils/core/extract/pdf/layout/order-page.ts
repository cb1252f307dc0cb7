import type { Line } from '../lines/line';
import { type Band, columnOf, findBands } from './find-bands';
import { isTable } from './is-table';
import { readTable } from './read-table';

/** Lines in reading order, or the rows of a table as cells. */
export type Region = { kind: 'text'; lines: Line[] } | { kind: 'table'; rows: string[][] };

/** What a page's rows say, in the order a person reads: columns one after another, tables by their rows. */
export const orderPage = (rows: readonly Line[][]): Region[] => findBands(rows).flatMap(readBand);

function readBand(band: Band): Region[] {
  if (band.gutters.length === 0) return [textOf(band.rows)];
  if (isTable(band)) return [{ kind: 'table', rows: readTable(band) }];
  return Array.from({ length: band.gutters.length + 1 }, (_, column) =>
    textOf(band.rows.map((row) => row.filter((line) => columnOf(line, band.gutters) === column))),
  );
}

const textOf = (rows: readonly Line[][]): Region => ({
  kind: 'text',
  lines: rows.map(joinRow).filter((line) => line !== undefined),
});

/** Nothing parts them but a wide space. */
function joinRow(row: readonly Line[]): Line | undefined {
  const [first] = row;
  if (first === undefined || row.length === 1) return first;
  return {
    ...first,
    text: row.map(({ text }) => text).join(' '),
    right: row.at(-1)?.right ?? first.right,
    size: Math.max(...row.map(({ size }) => size)),
    isBold: row.every(({ isBold }) => isBold),
    endsBold: row.at(-1)?.endsBold ?? first.endsBold,
  };
}
