import type { Unit } from '../controls/unit';
import { roleOf } from '../survey/element';
import { closestBy, closestSpot, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { isBadge, isStateWord } from '../words';

export interface CellOfTable {
  row?: string;
  column?: string;
  /** The texts of both. */
  pieces: Piece[];
}

const isCell = ({ element }: Spot) =>
  ['td', 'th'].includes(element.localName) || ['cell', 'gridcell'].includes(roleOf(element));
const isRow = ({ element }: Spot) => element.localName === 'tr' || roleOf(element) === 'row';
const isTable = ({ element }: Spot) =>
  element.localName === 'table' || ['table', 'grid', 'treegrid'].includes(roleOf(element));

const rowAround = closestBy(isRow);
const tableAround = closestBy(isTable);

/** Row and column of a control in a table that has several columns of controls. */
export function cellOf(unit: Unit, survey: Survey): CellOfTable | undefined {
  const row = rowAround(unit.root);
  if (!row) return drawnCellOf(unit, survey);
  const rowName = rowHeader(row, unit, survey);
  const pieces = rowName ? [rowName] : [];
  if (row.controlsTo - row.controlsFrom <= unit.controls.length)
    return rowName ? { row: rowName.text, pieces } : undefined;
  const column = unit.kind === 'radio' && unit.controls.length > 1 ? undefined : columnOf(unit.root, survey);
  return {
    ...(rowName && { row: rowName.text }),
    ...(column && { column: column.text }),
    pieces: column ? [...pieces, column] : pieces,
  };
}

const textIn = (survey: Survey, spot: Spot | undefined, isAnswer = false): Piece | undefined =>
  spot && piecesOf(survey, spot).find(({ text }) => !isBadge(text) && (isAnswer || !isStateWord(text)));

function rowHeader(row: Spot, unit: Unit, survey: Survey): Piece | undefined {
  const cells = cellsOf(row, survey).filter(
    (cell) => !unit.controls.some(({ spot }) => cell.element.contains(spot.element)),
  );
  const header =
    cells.find(({ element }) => element.localName === 'th' || roleOf(element) === 'rowheader') ??
    cells.find((cell) => cell.controlsTo === cell.controlsFrom && textIn(survey, cell));
  return textIn(survey, header);
}

const cellsOf = (row: Spot, survey: Survey): Spot[] =>
  [...row.element.children].map((child) => survey.spots.get(child)).filter((spot) => spot !== undefined);

/** A line that is filled in heads nothing. */
const FIELDS = 'input:not([type="hidden"]),select,textarea';

/** The text that heads the column a control stands in; over answers it may be `Yes`, which is no name of a setting. */
export function columnOf(spot: Spot, survey: Survey, isAnswer = false): Piece | undefined {
  const row = rowAround(spot);
  const table = row && tableAround(row);
  const cell = closestSpot(spot, (one) => isCell(one) || one.parent === row);
  if (!row || !table || !cell) return undefined;
  const place = placeIn(row.element, cell.element);
  let over: Piece | undefined;
  for (const head of table.element.querySelectorAll('tr, [role="row"]')) {
    const found = survey.spots.get(head);
    if (!found || found === row) break;
    if (!head.closest('thead') && (found.controlsTo > found.controlsFrom || head.querySelector(FIELDS))) continue;
    const header = [...head.children].find(
      (child) => placeIn(head, child) <= place && placeIn(head, child) + spanOf(child) > place,
    );
    // A cell over all columns heads the rows below it.
    const isOverAll = header !== undefined && head.childElementCount === 1 && spanOf(header) > 1;
    const text = isOverAll ? undefined : textIn(survey, header && survey.spots.get(header), isAnswer);
    // A table may head its columns anew for each group of rows.
    if (text && (!over || isHeadCell(header as Element))) over = text;
  }
  return over;
}

const isHeadCell = (cell: Element): boolean => cell.localName === 'th' || roleOf(cell) === 'columnheader';

const spanOf = (cell: Element): number => Number(cell.getAttribute('colspan')) || 1;

function placeIn(row: Element, cell: Element): number {
  let place = 0;
  for (const child of row.children) {
    if (child === cell) return place;
    place += spanOf(child);
  }
  return place;
}

const NEAR = 0.6;

/** Another line of the table: what stands in it heads nothing. */
function isInLineOfControls(spot: Spot, { parent }: Spot): boolean {
  const line = closestSpot(spot, (one) => one.parent === parent);
  return line !== undefined && line.controlsTo > line.controlsFrom;
}

/** Of a control that is unseen behind what is drawn in its place, the box of that. */
function boxOf({ element, parent }: Spot): DOMRect {
  const box = element.getBoundingClientRect();
  const isNone = box.width === 0 || box.height === 0;
  return isNone && parent && parent.controlsTo - parent.controlsFrom <= 1 ? boxOf(parent) : box;
}

/** The same of a table that only boxes make: nameless controls in a row, under a line of texts. */
function drawnCellOf(unit: Unit, survey: Survey): CellOfTable | undefined {
  if (!survey.hasLayout || unit.kind === 'radio' || unit.kind === 'select') return undefined;
  const row = closestSpot(unit.root.parent, (spot) => spot.controlsTo - spot.controlsFrom > 1);
  if (!row || row.controlsTo - row.controlsFrom > 8 || !row.parent) return undefined;
  const before = survey.pieces.slice(row.parent.parent?.piecesFrom ?? row.parent.piecesFrom, row.piecesFrom);
  const name = piecesOf(survey, row).find(({ spot }) => spot.controlsTo === spot.controlsFrom);
  if (!name) return undefined;
  const box = boxOf(unit.root);
  const isLine = survey.controls.slice(row.controlsFrom, row.controlsTo).every(({ spot }) => {
    const other = boxOf(spot);
    return other.top < box.bottom && other.bottom > box.top;
  });
  if (!isLine) return undefined;
  const middle = box.left + box.width / 2;
  const own = name.spot.element.getBoundingClientRect();
  if (own.bottom < box.top || own.top > box.bottom || (own.left <= middle && own.right >= middle)) return undefined;
  const heads = before.filter(({ spot }) => {
    if (isInLineOfControls(spot, row)) return false;
    const head = spot.element.getBoundingClientRect();
    const reach = Math.max(head.width * NEAR, 12);
    return (
      head.bottom <= box.top + 2 &&
      head.width < own.width + 200 &&
      Math.abs(head.left + head.width / 2 - middle) <= reach
    );
  });
  const column = heads.at(-1);
  return column ? { row: name.text, column: column.text, pieces: [name, column] } : undefined;
}
