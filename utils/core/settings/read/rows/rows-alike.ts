import type { Piece, Spot, Survey } from '../survey/survey';
import { namesNoSetting } from '../words';
import type { Row } from './row';

/** Whether a text of a row says its value. */
export type Tells = (piece: Piece, row: Spot, pieces: Piece[]) => boolean;

type Valued = Row & { valued: Piece };

const LONGEST_VALUE = 50;
/** A sentence explains, a number counts who is on a list. */
const NO_VALUE = /[.。!?]$|^\p{N}/u;
/** An address, a number, a name hidden by stars: what an account is reached by, not how it is set. */
const PERSONAL = /@|[*•]{2}|\d{3}/u;

const isValued = (row: Row): row is Valued => row.valued !== undefined;
const isShort = ({ value }: Row): boolean => value.length <= LONGEST_VALUE && !NO_VALUE.test(value);

/**
 * Rows whose value is put in words of its own: it stands where rows of the same make have theirs. Where most of them
 * have something else there, it is what explains them.
 */
export function likeThose(known: Row[], read: (tells: Tells) => Row[]): Row[] {
  const places = countBy(known.filter(isValued), placeOf);
  const like = read((piece, row) => places.has(placeIn(row, piece))).filter(isValued);
  const asked = countBy([...new Map(like.map((row) => [row.name.index, row])).values()], placeOf);
  return like.filter((row) => isShort(row) && (places.get(placeOf(row)) ?? 0) >= (asked.get(placeOf(row)) ?? 0));
}

/** Beside a button that changes it stands what is changed: name and value, unless that is a person's own. */
export function besideChange(read: (tells: Tells) => Row[]): Row[] {
  const rows = read((piece, _, pieces) => pieces.length === 2 && piece === pieces[1]).filter(isValued);
  const personal = new Set(rows.filter(({ value }) => PERSONAL.test(value)).map(placeOf));
  return rows.filter((row) => isShort(row) && !personal.has(placeOf(row)) && !namesNoSetting(row.name.text));
}

/** Among settings, a name at one end of a line and a few words at its other end: what is set there. */
export function acrossLine(known: Row[], survey: Survey, read: (tells: Tells) => Row[]): Row[] {
  const rows = read((piece, _, pieces) => piece === pieces.at(-1) && isAcross(pieces)).filter(isValued);
  if (rows.length === 0) return [];
  const hints = new Set(survey.pieces.filter(({ text }) => NO_VALUE.test(text)).map(makeOf));
  const isSet = ({ value, valued }: Valued) =>
    !PERSONAL.test(value) && !(valued.spot.element.className && hints.has(makeOf(valued)));
  const settings = new Set(known.map(({ press }) => press));
  return rows.filter(
    (row) => isShort(row) && isSet(row) && !namesNoSetting(row.name.text) && isAmongSettings(row, settings),
  );
}

/** Other texts of its make are sentences. */
const makeOf = ({ spot: { element } }: Piece): string => `${element.localName}.${element.className}`;

const GAP = 24;
/** A name, and what explains it. */
const MOST_LINES = 2;

/** Of its words alone: an element may be as wide as there is room. */
function boxOf({ spot: { element } }: Piece): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function isAcross(pieces: Piece[]): boolean {
  const boxes = pieces.map(boxOf);
  const value = boxes.pop();
  if (!value || boxes.length === 0 || boxes.length > MOST_LINES) return false;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return (
    value.top < bottom &&
    top < value.bottom &&
    (boxes.every((box) => value.left - box.right >= GAP) || boxes.every((box) => box.left - value.right >= GAP))
  );
}

/** The smallest part of the page that holds more than the row holds another setting. */
function isAmongSettings({ press, spot }: Row, settings: Set<Spot>): boolean {
  let part = spot.parent;
  while (part?.parent && part.piecesFrom === spot.piecesFrom && part.piecesTo === spot.piecesTo) part = part.parent;
  if (!part) return false;
  const { controlsFrom, controlsTo, piecesFrom, piecesTo } = part;
  return (
    controlsTo > controlsFrom ||
    [...settings].some((one) => one !== press && one.piecesFrom >= piecesFrom && one.piecesTo <= piecesTo)
  );
}

const placeOf = ({ spot, valued }: Valued): string => placeIn(spot, valued);

/** How an element lies in its row: by tags and classes, as whoever made the rows repeats them. */
function placeIn(row: Spot, { spot }: Piece): string {
  const steps: string[] = [];
  for (let at: Spot | undefined = spot; at; at = at.parent) {
    if (at === row) break;
    steps.push(stepTo(at.element));
  }
  return `${row.element.localName}.${row.element.getAttribute('class') ?? ''}<${steps.reverse().join('<')}`;
}

function stepTo(element: Element): string {
  const own = element.getAttribute('class') ?? '';
  let before = 0;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    if (other.localName === element.localName && (other.getAttribute('class') ?? '') === own) before++;
  return `${element.localName}.${own}:${before}`;
}

function countBy<One>(all: One[], keyOf: (one: One) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
