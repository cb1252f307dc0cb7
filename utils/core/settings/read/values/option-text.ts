import { spokenName } from '../names/spoken-name';
import { columnOf } from '../places/table-cell';
import { isInput, isTickable } from '../survey/element';
import { labelsOf } from '../survey/labels';
import { type Control, closestSpot, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { isBadge } from '../words';

/** What a radio stands for, without the words that explain it. */
export function optionText(radio: Control, survey: Survey): string {
  const own = labelPieces(radio, survey);
  const seen = (own.length > 0 ? own : besidePieces(radio, survey)).filter(({ isSpoken }) => !isSpoken);
  const text = firstOption(seen);
  if (text) return text;
  // What is read over its column, before what is only heard.
  const column = columnOf(radio.spot, survey, true);
  return column?.text ?? firstOption(own) ?? spokenName(radio.spot.element, survey);
}

const firstOption = (pieces: Piece[]): string | undefined =>
  (pieces.find(({ text }) => !isBadge(text)) ?? pieces[0])?.text;

/** The pieces of its label, or its own; a label in another cell than the radio is the question's. */
export function labelPieces(radio: Control, survey: Survey): Piece[] {
  const { element } = radio.spot;
  if (!isTickable(element)) return piecesOf(survey, radio.spot);
  const spots = labelsOf(element, survey)
    .filter((label) => !isQuestions(label, element))
    .map((label) => survey.spots.get(label))
    .filter((spot) => spot !== undefined);
  const around = spots.find((spot) => spot.element.contains(element) && spot.piecesTo > spot.piecesFrom);
  return piecesOf(survey, around ?? spots.at(-1) ?? EMPTY);
}

const EMPTY = { piecesFrom: 0, piecesTo: 0 } as Spot;
const CELL = 'dt,th,legend,td:first-child';

function isQuestions(label: Element, input: Element): boolean {
  const cell = label.closest(CELL);
  return cell !== null && !cell.contains(input);
}

/** Text right behind it, up to the next control; else of the element around it alone. */
function besidePieces(radio: Control, survey: Survey): Piece[] {
  const { spot } = radio;
  if (
    isInput(spot.element) &&
    (spot.element.hasAttribute('aria-label') || spot.element.hasAttribute('aria-labelledby'))
  )
    return [];
  const alone = closestSpot(
    spot.parent,
    (one) => one.controlsTo - one.controlsFrom > 1 || one.piecesTo > one.piecesFrom,
  );
  if (!alone) return [];
  if (alone.controlsTo - alone.controlsFrom === 1) return piecesOf(survey, alone);
  const next = survey.controls[radio.index + 1]?.spot.piecesFrom ?? Number.POSITIVE_INFINITY;
  return survey.pieces.slice(spot.piecesTo, Math.min(next, alone.piecesTo)).slice(0, 1);
}
