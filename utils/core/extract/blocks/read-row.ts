import type { Block } from '../../model/terms';
import { type Survey, startsLine } from '../page/survey-page';
import { CELL_TAGS, HEADING_TAGS } from '../page/tags';

const LONGEST_CELL = 1500;

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

/** Cells joined by ` | `, empty ones too, so that columns keep their place. */
export function readRow(survey: Survey, index: number, isLeftOut: Uint8Array): Block | undefined {
  const { texts, tags, ends, parents } = survey;
  const cells: string[] = [];
  const end = ends[index] ?? index;
  for (let i = index + 1; i < end; i++) {
    if (isLeftOut[i] === 1) {
      i = (ends[i] ?? i + 1) - 1;
      continue;
    }
    const tag = tags[i] ?? '';
    if (CELL_TAGS.has(tag) && parents[i] === index) cells.push('');
    if (cells.length === 0) continue;
    if (tag === '#text') cells[cells.length - 1] += texts[i] ?? '';
    else if (startsLine(survey, i)) cells[cells.length - 1] += ' ';
  }
  const read = cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  if (read.every((text) => text === '')) return undefined;
  return { kind: 'row', text: read.join(' | ') };
}
