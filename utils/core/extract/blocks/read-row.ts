import type { Block } from '../../model/terms';
import { type Survey, startsLine } from '../page/survey-page';
import { CELL_TAGS, HEADING_TAGS } from '../page/tags';

const LONGEST_CELL = 1500;
const MOST_COLUMNS = 20;

/** A row of a table that holds facts; tables that only lay out a page have headings, tables or whole chapters in their cells. */
export function isRow({ tags, ends, weights, parents }: Survey, index: number): boolean {
  const end = ends[index] ?? index;
  let cells = 0;
  for (let i = index + 1; i < end; i++) {
    const tag = tags[i] ?? '';
    if (HEADING_TAGS.has(tag) || tag === 'table') return false;
    if (!CELL_TAGS.has(tag) || parents[i] !== index) continue;
    if ((weights[i] ?? 0) > LONGEST_CELL) return false;
    if ((weights[i] ?? 0) > 0) cells++;
  }
  return cells > 1;
}

/** How many further rows a cell of an earlier row reaches into, by column. */
export type Reach = number[];

const spanOf = (element: Element, name: string): number => {
  const span = Number(element.getAttribute(name) ?? 1);
  return span >= 1 && span <= MOST_COLUMNS ? span : 1;
};

class RowWriter {
  readonly cells: string[] = [];
  private readonly reach: Reach;
  private last = -1;

  constructor(reach: Reach) {
    this.reach = reach;
  }

  /** The next free place; a cell of a row above may stand in some. */
  open(element: Element): void {
    this.skip();
    const columns = spanOf(element, 'colspan');
    const below = spanOf(element, 'rowspan') - 1;
    this.last = this.cells.length;
    for (let i = 0; i < columns && this.cells.length < MOST_COLUMNS; i++) {
      this.reach[this.cells.length] = below;
      this.cells.push('');
    }
  }

  skip(): void {
    for (let left = this.reach[this.cells.length]; left; left = this.reach[this.cells.length]) {
      this.reach[this.cells.length] = left - 1;
      this.cells.push('');
    }
  }

  write(text: string): void {
    if (this.last >= 0) this.cells[this.last] += text;
  }
}

interface Row {
  index: number;
  isLeftOut: Uint8Array;
  reach: Reach;
}

/** Cells joined by ` | `, empty ones too, so that columns keep their place. */
export function readRow(survey: Survey, { index, isLeftOut, reach }: Row): Block | undefined {
  const { nodes, texts, tags, ends, parents } = survey;
  const row = new RowWriter(reach);
  const end = ends[index] ?? index;
  for (let i = index + 1; i < end; i++) {
    if (isLeftOut[i] === 1) {
      i = (ends[i] ?? i + 1) - 1;
      continue;
    }
    const tag = tags[i] ?? '';
    if (CELL_TAGS.has(tag) && parents[i] === index) row.open(nodes[i] as Element);
    if (tag === '#text') row.write(texts[i] ?? '');
    else if (startsLine(survey, i)) row.write(' ');
  }
  row.skip();
  const read = row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (read.every((text) => text === '')) return undefined;
  return { kind: 'row', text: read.join(' | ') };
}
