import { firstOf, hasOthers, isInside, type Unit } from '../controls/unit';
import { type CellOfTable, cellOf } from '../places/table-cell';
import { isInput, referred, roleOf } from '../survey/element';
import { labelsOf } from '../survey/labels';
import { isDialog } from '../survey/place-of';
import { closestSpot, type Piece, piecesOf, type Survey } from '../survey/survey';
import { isBadge, isGeneric, isStateWord, namesNoSetting } from '../words';
import { groupName } from './group-name';
import { labelInBox } from './label-in-box';
import { findRowText, isFree, type RowText } from './row-text';
import { isReadOfMany, isSaidOfMany } from './said-of-many';
import { saysTheSame } from './says-the-same';
import { spokenName } from './spoken-name';
import { tidyName } from './tidy-name';
import { titleScore } from './title-score';

export interface UnitName {
  name: string;
  /** The texts beside the name. */
  rest: Piece[];
  /** What the name was taken from; it heads nothing else. */
  taken: Piece[];
  cell?: CellOfTable;
}

/** What a setting is called: by its accessible name where that names it, else by what stands beside it. */
export function nameUnit(unit: Unit, survey: Survey, values: string[]): UnitName {
  const cell = cellOf(unit, survey);
  const row = findRowText({ unit, survey, values });
  const said = unit.kind === 'radio' ? groupName(unit, survey, values) : ownName(unit, survey, values);
  const rest = restOf(unit, survey, row, said.used);
  const value = values[0];
  const own = tidyName(said.name, value);
  const isNaming =
    own &&
    !isGeneric(own) &&
    !values.includes(own) &&
    !namesCell(own, cell) &&
    !(cell?.row && cell.column && isReadOfMany(said.name, survey)) &&
    !(said.isUnseen && tellsRow(row, cell) && isSaidOfMany(said.name, survey)) &&
    !(said.isUnseen && row?.name.isSpoken === false && namesNoSetting(own));
  if (isNaming && !isOutspoken(said, row, unit, survey)) {
    return {
      name: own,
      rest,
      taken: said.used.slice(0, 1),
      ...(cell && { cell }),
    };
  }
  if (cell?.row && !row?.isTrailing && !isGeneric(cell.row) && !isAskedInCell(row, unit))
    return { name: tidyName(cell.row, value), rest: [], taken: cell.pieces, cell };
  const byRow = row ? tidyName(row.name.text, value) : unit.kind === 'radio' ? titleOfPopup(unit, survey) : '';
  return {
    taken: [...(row ? [row.name] : []), ...(cell?.pieces ?? [])],
    name: byRow || lastResort(own, values),
    rest: row ? rest.filter((piece) => piece !== row.name) : rest,
    ...(cell && { cell }),
  };
}

/** Right over radios, in their own cell, a text asks what they answer; the row's name heads both. */
const isAskedInCell = (row: RowText | undefined, unit: Unit): boolean =>
  unit.kind === 'radio' &&
  row !== undefined &&
  !row.isShared &&
  row.name.index < firstOf(unit).spot.piecesFrom &&
  closestSpot(row.name.spot, ({ element }) => element.localName === 'td')?.element.contains(
    firstOf(unit).spot.element,
  ) === true &&
  titleScore(row.name) >= 0;

const tellsRow = (row: RowText | undefined, cell: CellOfTable | undefined): boolean =>
  cell?.row !== undefined || (row !== undefined && !row.isShared && !row.name.isSpoken);

interface Said {
  name: string;
  used: Piece[];
  /** Nobody sees it: an `aria-label`. */
  isUnseen: boolean;
}

function ownName(unit: Unit, survey: Survey, values: string[]): Said {
  const { spot } = firstOf(unit);
  const heard = spokenName(spot.element, survey);
  // Some makers let a list be called by what is chosen.
  const spoken = values.includes(heard) ? '' : heard;
  const pieces = sourcePieces(unit, survey, values).filter(
    ({ text }) => !isBadge(text) && !isStateWord(text) && !values.includes(text),
  );
  const squeezed = squeeze(spoken);
  const read = wordsInside(unit, survey, values);
  if (read.length > 0 && !read.some(({ text }) => squeezed.includes(squeeze(text))))
    return { name: (read.find((piece) => titleScore(piece) >= 0) ?? read[0])?.text ?? '', used: read, isUnseen: false };
  // A box that holds its own label gets no name by it.
  const visible = spoken
    ? [...pieces, ...read].filter(({ text }) => squeezed.includes(squeeze(text)))
    : ownLabel(unit, pieces);
  const [first] = visible;
  if (!first) return { name: spoken, used: [], isUnseen: true };
  const title = [0, -1].map((least) => visible.find((piece) => titleScore(piece) >= least)).find(Boolean) ?? first;
  return { name: title.text, used: visible, isUnseen: visible.every(({ isSpoken }) => isSpoken) };
}

const WORDED = new Set(['switch', 'checkbox', 'menuitemcheckbox']);

/** What is read on a switch that is called otherwise for those who hear it: the one who looks knows it by its words. */
function wordsInside(unit: Unit, survey: Survey, values: string[]): Piece[] {
  const { spot, role } = firstOf(unit);
  if (!WORDED.has(role) || !spot.element.hasAttribute('aria-label')) return [];
  return piecesOf(survey, spot).filter(
    ({ text, isSpoken }) => !isSpoken && !isBadge(text) && !isGeneric(text) && !values.includes(text),
  );
}

const ownLabel = (unit: Unit, pieces: Piece[]): Piece[] =>
  ['combobox', 'painted'].includes(firstOf(unit).role) ? pieces : [];

const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** The texts that the accessible name is made of, as far as they are seen. */
function sourcePieces(unit: Unit, survey: Survey, values: string[]): Piece[] {
  const { spot, role } = firstOf(unit);
  const { element } = spot;
  const labelled = referred(element, 'aria-labelledby');
  const labels =
    isInput(element) || element.localName === 'select' || element.localName === 'button'
      ? labelsOf(element, survey)
      : [];
  const label = element.getAttribute('aria-label')?.trim() ?? '';
  // An empty one says nothing.
  const isSaid = label !== '' && !values.includes(label);
  const sources = labelled.length > 0 ? labelled : isSaid ? [] : labels;
  const others = sources.length > 1 ? sources.filter((source) => source !== element) : sources;
  const found = others.flatMap((source) => {
    const place = survey.spots.get(source);
    return place ? piecesOf(survey, place) : [];
  });
  if (role === 'combobox' && sources.length === 0 && !isSaid) return labelInBox(firstOf(unit), survey);
  const fromContent = !['combobox', 'listbox', 'select'].includes(role) && sources.length === 0 && !isSaid;
  if (fromContent) return piecesOf(survey, spot);
  // What it refers to by its id may stand in it, beside its value.
  return labelled.length > 0 ? found : found.filter((piece) => !isInside(unit, piece));
}

function restOf(unit: Unit, survey: Survey, row: RowText | undefined, used: Piece[]): Piece[] {
  const pieces = [...used.slice(1), ...(row && !row.isShared ? [row.name, ...row.rest] : [])];
  const described = unit.controls.slice(0, 1).flatMap(({ spot }) => referred(spot.element, 'aria-describedby'));
  const more = described.flatMap((source) => {
    const place = survey.spots.get(source);
    return place ? piecesOf(survey, place) : [];
  });
  return [...new Set([...pieces, ...more])].filter(
    (piece) => !piece.spot.heading && isFree(piece, { unit, survey, values: [] }),
  );
}

/** What is seen in the row of a switch is what it is called, whatever a label for screen readers adds or leaves out. */
function isOutspoken(said: Said, row: RowText | undefined, unit: Unit, survey: Survey): boolean {
  if (!said.isUnseen || !row || row.isShared || row.name.spot.heading) return false;
  if (squeeze(said.name).includes(squeeze(row.name.text)) || saysTheSame(said.name, row.name.text)) return true;
  if (isLabelled(row.name, unit, survey)) return true;
  if (['radio', 'select'].includes(unit.kind) || firstOf(unit).role === 'pressed' || titleScore(row.name) < 0)
    return false;
  return !isReadAround(said.name, unit, survey);
}

/** In a label of its own, which another name hides from those who hear it. */
const isLabelled = ({ spot }: Piece, unit: Unit, survey: Survey): boolean =>
  unit.controls.length === 1 &&
  labelsOf(firstOf(unit).spot.element, survey).some((label) => label.contains(spot.element));

/** Stands word for word further out in what belongs to this control alone. */
function isReadAround(name: string, unit: Unit, survey: Survey): boolean {
  const wanted = squeeze(name);
  let spot = unit.root.parent;
  while (spot?.parent && !hasOthers(spot.parent, unit)) spot = spot.parent;
  if (!spot || hasOthers(spot, unit)) return false;
  return piecesOf(survey, spot).some(({ text, isSpoken }) => !isSpoken && squeeze(text) === wanted);
}

function namesCell(own: string, cell: CellOfTable | undefined): boolean {
  if (!cell?.column || !cell.row) return false;
  const name = squeeze(own);
  const [row, column] = [squeeze(cell.row), squeeze(cell.column)];
  return (
    name === column || (name.includes(row) && name.includes(column) && name.length <= row.length + column.length + 8)
  );
}

/** A dialog's title, be it ever so general, is what its radios are about. */
function titleOfPopup(unit: Unit, survey: Survey): string {
  const around = closestSpot(unit.root, ({ element }) => isDialog(element) || roleOf(element) === 'menu');
  return around
    ? tidyName(spokenName(around.element, survey) || (piecesOf(survey, around)[0]?.text ?? ''), undefined)
    : '';
}

/** `Enabled`, where nothing else names it, is better than nothing; `Toggle` and an identifier are not. */
const lastResort = (own: string, values: string[]): string =>
  own && !isGeneric(own) && !values.includes(own) ? own : '';
