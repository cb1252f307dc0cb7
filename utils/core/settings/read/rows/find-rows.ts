import { titleScore } from '../names/title-score';
import { roleOf } from '../survey/element';
import { isPress } from '../survey/place-of';
import { styleOf } from '../survey/see';
import { closestBy, closestSpot, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import {
  asksForAudience,
  isBadge,
  isChanging,
  isGeneric,
  isMadeOfAudience,
  isValueText,
  namesNoSetting,
} from '../words';
import { listBeside, pointsDown } from './list-beside';
import type { Row } from './row';
import { acrossLine, besideChange, likeThose, type Tells } from './rows-alike';

const A_SLICE = 20;
const LONGEST_NAME = 160;

interface Place {
  survey: Survey;
  presses: Spot[];
  tells: Tells;
}

const byWords: Tells = ({ text }) => isValueText(text);

/** Rows whose value is a text, in reading order. */
export function* findRows(survey: Survey): Generator<undefined, Row[]> {
  const controls = new Set(survey.controls.map(({ spot }) => spot));
  // A part of a control, like the words of an option, is no row.
  const presses = [...survey.spots.values()].filter(
    (spot) => isOwnPress(spot, survey) && !closestSpot(spot.parent, (one) => controls.has(one)),
  );
  const rows: Row[] = [];
  const left: Spot[] = [];
  const named = new Set<number>();
  const take = (row: Row) => {
    if (!named.has(row.name.index)) rows.push(row);
    named.add(row.name.index);
  };
  yield;
  for (const [index, press] of presses.entries()) {
    const row = asRow(press, { survey, presses, tells: byWords });
    if (row) take(row);
    else left.push(press);
    if (index % A_SLICE === 0) yield;
  }
  const readAll = (some: Spot[]) => (tells: Tells) =>
    some
      .map((press) => asRow(press, { survey, presses, tells }))
      .filter((row) => row !== undefined && !named.has(row.name.index)) as Row[];
  for (const row of likeThose(rows, readAll(left))) take(row);
  yield;
  const changing = left.filter((press) =>
    isChanging(
      wordsOf(press, survey)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  for (const row of besideChange(readAll(changing))) take(row);
  for (const row of likeThose(rows, readAll(changing))) take(row);
  for (const row of acrossLine(rows, survey, readAll(left))) take(row);
  return rows;
}

/** What somebody posted: it says when, or can be liked. Other articles are cards. */
const postAround = closestBy(
  ({ element }) =>
    (element.localName === 'article' || roleOf(element) === 'article') &&
    element.querySelector('time,[aria-pressed]') !== null,
);

function isOwnPress(spot: Spot, survey: Survey): boolean {
  if (
    !(spot.isShown || isVeil(spot)) ||
    spot.isAround ||
    (survey.hasMain && !spot.isInMain) ||
    spot.controlsTo > spot.controlsFrom
  )
    return false;
  const isOwn = spot.press === spot || (!spot.press && (isPressable(spot.element) || isLineToClick(spot)));
  if (!isOwn || spot.heading) return false;
  return !postAround(spot);
}

/** Lies unseen over the row that it makes pressable. */
const isVeil = ({ element, parent, press }: Spot): boolean =>
  element.localName === 'button' &&
  press?.element === element &&
  parent?.isShown === true &&
  styleOf(element).opacity === '0';

const MOST_TEXTS = 4;

/** Only the pointer says that a line of two texts or so can be pressed. */
function isLineToClick({ element, parent, piecesFrom, piecesTo, controlsFrom, controlsTo }: Spot): boolean {
  const texts = piecesTo - piecesFrom;
  if (texts < 2 || texts > MOST_TEXTS || !parent || controlsTo > controlsFrom) return false;
  if (styleOf(element).cursor !== 'pointer' || styleOf(parent.element).cursor === 'pointer') return false;
  return !element.querySelector('a,button,[role],[tabindex]');
}

const isPressable = (element: Element): boolean =>
  isPress(element) || element.localName === 'dd' || (element.getAttribute('tabindex') === '0' && !roleOf(element));

/** What is read on it. */
const wordsOf = (press: Spot, survey: Survey): Piece[] =>
  piecesOf(survey, press).filter(({ text, isSpoken }) => !isSpoken && !isBadge(text));

function asRow(press: Spot, place: Place): Row | undefined {
  const { survey, tells } = place;
  if (press.element.localName === 'dd') return fromPair(press, survey);
  const inside = wordsOf(press, survey);
  if (inside.length >= 2) return fromInside(press, inside, tells);
  const [only] = inside;
  if (only) {
    const pair = splitPair(only.text);
    if (pair)
      return { spot: press, press, name: { ...only, text: pair[0] }, value: pair[1], rest: [], isChoice: false };
    return (
      fromBeside(press, only, place) ??
      (isGeneric(only.text) || isChanging(only.text) ? fromAround(press, place) : undefined)
    );
  }
  return (press.element.textContent ?? '').trim() ? undefined : fromAround(press, place);
}

/** `<dt>` and `<dd>`. */
function fromPair(press: Spot, survey: Survey): Row | undefined {
  let term = press.element.previousElementSibling;
  while (term && term.localName !== 'dt') term = term.previousElementSibling;
  const spot = term && survey.spots.get(term);
  const name = spot && best(piecesOf(survey, spot).filter(({ text }) => !isBadge(text)));
  const value = piecesOf(survey, press).find(({ text }) => isValueText(text));
  if (!name || !value) return undefined;
  return { spot: press, press, name, value: value.text, rest: [], isChoice: false };
}

function fromInside(press: Spot, pieces: Piece[], tells: Tells): Row | undefined {
  const value =
    pieces.findLast((piece) => tells(piece, press, pieces)) ??
    answerOf(pieces) ??
    pieces.slice(1).find(({ text }) => isMadeOfAudience(text));
  const others = pieces.filter((piece) => piece !== value && !isGeneric(piece.text));
  const name =
    others.find(({ text }) => !isValueText(text)) ?? others.find(({ index }) => value && index < value.index);
  if (!value || !name || name.text.length > LONGEST_NAME || namesNoSetting(name.text)) return undefined;
  return {
    spot: press,
    press,
    name,
    value: value.text,
    valued: value,
    rest: pieces.filter((piece) => piece !== name && piece !== value),
    isChoice: false,
  };
}

const LONGEST_ANSWER = 40;

/** What stands under a question is its answer, if it is short and no sentence. */
function answerOf([question, answer, more]: Piece[]): Piece | undefined {
  if (!question || !answer || more || !asksForAudience(question.text)) return undefined;
  return answer.text.length <= LONGEST_ANSWER && !/[.。!?]$/u.test(answer.text) ? answer : undefined;
}

/** `Activity status: On`. */
function splitPair(text: string): [string, string] | undefined {
  const [, name, value] = /^(.{3,100}?)\s*[:：–—]\s*(.{1,40})$/u.exec(text) ?? [];
  return name && value && isValueText(value) && !isGeneric(name) ? [name, value] : undefined;
}

/** The button says the value, the row the name. */
function fromBeside(press: Spot, only: Piece, { survey, presses }: Place): Row | undefined {
  const { text: value } = only;
  const opens = press.element.getAttribute('aria-haspopup');
  const options = listBeside(press, value);
  const isSaid =
    opens !== null && !['false', 'dialog'].includes(opens) && value.length <= LONGEST_ANSWER && !isGeneric(value);
  if (!isSaid && !options && !isValueText(value)) return undefined;
  const isChoice = isSaid || options !== undefined || pointsDown(press.element);
  for (let spot = press.parent; spot; spot = spot.parent) {
    if (spot.controlsTo > spot.controlsFrom || isShared(spot, press, presses, survey)) return undefined;
    const pieces = piecesOf(survey, spot).filter(
      (piece) => isOutside(piece, press) && !isBadge(piece.text) && !piece.isSpoken,
    );
    const named = pieces.filter(({ text }) => text !== value && !isGeneric(text));
    const leading = named.filter(({ index }) => index < press.piecesFrom);
    // What follows names it only where nothing stands before.
    const name = best(leading) ?? (hasLeading(spot, press, survey) ? undefined : best(named));
    if (!name || name.text.length > LONGEST_NAME) continue;
    if (isOnTwin(name, press)) return undefined;
    const rest = pieces.filter((piece) => piece !== name);
    return { spot, press, name, value, valued: only, rest, isChoice, ...(options && { options }) };
  }
  return undefined;
}

/** Something stands before it in the element around, too. */
const hasLeading = ({ parent }: Spot, press: Spot, survey: Survey): boolean =>
  parent !== undefined &&
  parent.controlsTo === parent.controlsFrom &&
  piecesOf(survey, parent).some((piece) => piece.index < press.piecesFrom && !piece.spot.heading);

/** Of the same make: entries of a menu, or of two rows. */
const isTwin = (one: Spot, { element, parent }: Spot): boolean =>
  one.parent === parent && one.element.localName === element.localName && one.element.className === element.className;

/** Stands on a button of the same make: an entry beside an entry, and no name. */
const isOnTwin = (name: Piece, { element }: Spot): boolean =>
  closestSpot(
    name.spot,
    (spot) =>
      isPressable(spot.element) &&
      spot.element.localName === element.localName &&
      spot.element.className === element.className,
  ) !== undefined;

/** `Edit`, or an arrow: both stand in the row. */
function fromAround(press: Spot, { survey, presses, tells }: Place): Row | undefined {
  for (let spot = press.parent; spot; spot = spot.parent) {
    if (spot.controlsTo > spot.controlsFrom || isShared(spot, press, presses, survey)) return undefined;
    const pieces = piecesOf(survey, spot).filter((piece) => isOutside(piece, press) && !piece.isSpoken);
    const value = pieces.findLast((piece) => tells(piece, spot, pieces));
    const named = pieces.filter((piece) => piece !== value && !isValueText(piece.text) && !isGeneric(piece.text));
    const name = (value && cellBefore(spot, value, named)) ?? best(named);
    const isLine = spot.element.localName === 'tr';
    if (value && name && name.text.length <= LONGEST_NAME) {
      return {
        spot,
        press,
        name,
        value: value.text,
        valued: value,
        rest: pieces.filter((piece) => piece !== name && piece !== value && (!isLine || piece.index > name.index)),
        isChoice: isVeil(press) && pointsDown(spot.element),
      };
    }
    if (pieces.length > 3) return undefined;
  }
  return undefined;
}

/** In a row of a table, the name stands in the cell before the value; what is before that is a group's. */
function cellBefore({ element }: Spot, value: Piece, named: Piece[]): Piece | undefined {
  if (element.localName !== 'tr') return undefined;
  const cell = [...element.children].find((child) => child.contains(value.spot.element));
  const before = cell?.previousElementSibling;
  return best(named.filter(({ spot }) => before?.contains(spot.element)));
}

const isOutside = (piece: Piece, press: Spot) => piece.index < press.piecesFrom || piece.index >= press.piecesTo;

/** Another button or link of weight in it: then it is no row of this one. */
function isShared(spot: Spot, press: Spot, presses: Spot[], survey: Survey): boolean {
  return presses.some((other) => {
    if (other === press || other.element.contains(press.element) || !spot.element.contains(other.element)) return false;
    if (isTwin(other, press)) return true;
    const texts = piecesOf(survey, other);
    return texts.some(
      ({ text }) => !isBadge(text) && (isValueText(text) || isGeneric(text) || other.element.localName === 'dd'),
    );
  });
}

function best(pieces: Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (found, piece) => (!found || titleScore(piece) > titleScore(found) ? piece : found),
    undefined,
  );
}
