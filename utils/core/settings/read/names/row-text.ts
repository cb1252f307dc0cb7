import { firstOf, hasOthers, isInside, lastOf, type Unit } from '../controls/unit';
import { isDialog } from '../survey/place-of';
import { type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { labelPieces } from '../values/option-text';
import { asksForAudience, isBadge, isGeneric } from '../words';
import { titleScore } from './title-score';

export interface RowText {
  name: Piece;
  /** The other texts of the row. */
  rest: Piece[];
  /** The element around belongs to other settings too. */
  isShared: boolean;
  /** Stands behind its box in the same line. */
  isTrailing?: boolean;
}

interface Place {
  unit: Unit;
  survey: Survey;
  /** Texts that say the value, not the name. */
  values: string[];
}

/** The text beside a control that names it: of the smallest element around it that has any. */
export function findRowText(place: Place): RowText | undefined {
  const { unit, survey } = place;
  for (let spot: Spot | undefined = unit.group ?? unit.root; spot; spot = spot.parent) {
    if (hasOthers(spot, unit)) return fromNeighbours(spot, place);
    const pieces = piecesOf(survey, spot).filter((piece) => isFree(piece, place));
    const name =
      questionBefore(
        unit,
        pieces.filter(({ index }) => index < firstOf(unit).spot.piecesFrom),
      ) ?? best(pieces, 'first');
    const title = name && isHintBehind(name, unit) ? (titleBefore(spot, place) ?? termBefore(spot, place)) : undefined;
    if (name) return { name: title ?? name, rest: pieces.filter((piece) => piece !== name || title), isShared: false };
    if (isDialog(spot.element)) return undefined;
  }
  return undefined;
}

const isHintBehind = (name: Piece, unit: Unit): boolean =>
  name.index >= lastOf(unit).spot.piecesTo && titleScore(name) < 0;

const STEPS = 2;

/** What stands closest around the control only explains it, and its title stands before both. */
function titleBefore(from: Spot, place: Place): Piece | undefined {
  const { unit, survey } = place;
  let spot = from.parent;
  for (let step = 0; spot && step < STEPS && !hasOthers(spot, unit) && !isDialog(spot.element); step++) {
    const before = piecesOf(survey, spot).filter(
      (piece) => piece.index < from.piecesFrom && !piece.spot.heading && isFree(piece, place),
    );
    const title = best(before, 'first');
    if (title) return titleScore(title) >= 0 ? title : undefined;
    spot = spot.parent;
  }
  return undefined;
}

/** Of a `<dd>`, its `<dt>`. */
function termBefore({ element }: Spot, place: Place): Piece | undefined {
  let term = element.localName === 'dd' ? element.previousElementSibling : null;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  const spot = term && place.survey.spots.get(term);
  return spot
    ? best(
        piecesOf(place.survey, spot).filter((piece) => isFree(piece, place)),
        'first',
      )
    : undefined;
}

/** Not in the control, not of an option, not the value, not a badge. */
export function isFree(piece: Piece, { unit, survey, values }: Place): boolean {
  if (isInside(unit, piece) || isBadge(piece.text) || isGeneric(piece.text) || values.includes(piece.text))
    return false;
  if (unit.kind !== 'radio') return true;
  return !unit.controls.some((control) => labelPieces(control, survey).includes(piece));
}

function best(pieces: Piece[], wins: 'first' | 'last'): Piece | undefined {
  let found: Piece | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const score = titleScore(piece);
    if (score > most || (score === most && wins === 'last')) [found, most] = [piece, score];
  }
  return found;
}

const NEAR = 4;

/** Rows without an element of their own: what stands before the control since the last one, else what follows it. */
function fromNeighbours(around: Spot, place: Place): RowText | undefined {
  const { unit, survey } = place;
  const before = survey.controls[unit.index - 1];
  const after = survey.controls[lastOf(unit).index + 1];
  const start = Math.max(around.piecesFrom, before ? endOf(before.spot, around) : 0);
  const end = Math.min(around.piecesTo, after?.spot.piecesFrom ?? Number.POSITIVE_INFINITY);
  const free = (from: number, to: number) => survey.pieces.slice(from, to).filter((piece) => isFree(piece, place));
  const leading = free(start, firstOf(unit).spot.piecesFrom).slice(-NEAR);
  const trailing = free(lastOf(unit).spot.piecesTo, end).slice(0, NEAR);
  const isTrailed = unit.kind === 'checkbox' && trailing[0] && isInLine(unit.root, trailing[0]);
  const name = isTrailed
    ? trailing[0]
    : (lineBefore(unit, leading) ?? questionBefore(unit, leading) ?? best(leading, 'last') ?? best(trailing, 'first'));
  if (!name) return undefined;
  return {
    name,
    rest: (leading.includes(name) ? leading : trailing).filter((piece) => piece.index > name.index),
    isShared: true,
    isTrailing: Boolean(isTrailed),
  };
}

/** Behind the control before, with the label that it is wrapped in. */
function endOf(spot: Spot, around: Spot): number {
  let own = spot;
  while (own.parent && own.parent !== around && own.parent.controlsTo - own.parent.controlsFrom === 1) own = own.parent;
  return own.piecesTo;
}

/** Follows the control in the same line of text. */
function isInLine(root: Spot, piece: Piece): boolean {
  const next = root.element.nextSibling;
  const words = next?.nodeType === 3 && !/\S/.test(next.nodeValue ?? '') ? next.nextSibling : next;
  return words !== null && words !== undefined && (words.nodeType === 3 || words.contains(piece.spot.element));
}

/** Stands right before the control in the same line of text: `Shown to: [ ]`. */
function lineBefore(unit: Unit, leading: Piece[]): Piece | undefined {
  const { element } = firstOf(unit).spot;
  const before = element.previousSibling;
  const last = leading.at(-1);
  const isText = before?.nodeType === 3 && /\S/.test(before.nodeValue ?? '');
  return last && isText && last.spot.element === element.parentElement ? last : undefined;
}

/** Right before radios, what asks names them and not the heading over it. */
function questionBefore(unit: Unit, leading: Piece[]): Piece | undefined {
  const last = leading.at(-1);
  return unit.kind === 'radio' && last && asksForAudience(last.text) ? last : undefined;
}
