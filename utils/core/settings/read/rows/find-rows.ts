import { titleScore } from '../names/title-score';
import { roleOf } from '../survey/element';
import { isPress } from '../survey/place-of';
import { closestBy, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { asksForAudience, isBadge, isGeneric, isValueText, namesNoSetting } from '../words';

/** A text and beside it the value that a link or a button leads to. */
export interface Row {
  spot: Spot;
  press: Spot;
  name: Piece;
  value: string;
  rest: Piece[];
  isChoice: boolean;
  /** Known while what it opens stands open. */
  options?: string[];
}

const A_SLICE = 20;
const LONGEST_NAME = 160;

/** Rows whose value is a text, in reading order. */
export function* findRows(survey: Survey): Generator<undefined, Row[]> {
  const presses = [...survey.spots.values()].filter((spot) => isOwnPress(spot, survey));
  const rows: Row[] = [];
  const named = new Set<number>();
  yield;
  for (const press of presses) {
    const row = asRow(press, survey, presses);
    if (row && !named.has(row.name.index)) rows.push(row);
    if (row) named.add(row.name.index);
    if (presses.indexOf(press) % A_SLICE === 0) yield;
  }
  return rows;
}

const articleAround = closestBy(({ element }) => element.localName === 'article' || roleOf(element) === 'article');

function isOwnPress(spot: Spot, survey: Survey): boolean {
  if (!spot.isShown || spot.isAround || (survey.hasMain && !spot.isInMain) || spot.controlsTo > spot.controlsFrom)
    return false;
  const isOwn = spot.press === spot || (!spot.press && isPressable(spot.element));
  if (!isOwn || spot.heading) return false;
  return !articleAround(spot);
}

const isPressable = (element: Element): boolean =>
  isPress(element) || element.localName === 'dd' || (element.getAttribute('tabindex') === '0' && !roleOf(element));

function asRow(press: Spot, survey: Survey, presses: Spot[]): Row | undefined {
  if (press.element.localName === 'dd') return fromPair(press, survey);
  const inside = piecesOf(survey, press).filter(({ text, isSpoken }) => !isSpoken && !isBadge(text));
  if (inside.length >= 2) return fromInside(press, inside);
  const [only] = inside;
  if (only) {
    const pair = splitPair(only.text);
    if (pair)
      return { spot: press, press, name: { ...only, text: pair[0] }, value: pair[1], rest: [], isChoice: false };
    const opens = press.element.getAttribute('aria-haspopup');
    const isObvious = opens !== null && opens !== 'false' && only.text.length <= 40 && !isGeneric(only.text);
    if (isValueText(only.text) || isObvious) return fromBeside(press, only.text, survey, presses);
    return isGeneric(only.text) ? fromAround(press, survey, presses) : undefined;
  }
  return (press.element.textContent ?? '').trim() ? undefined : fromAround(press, survey, presses);
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

function fromInside(press: Spot, pieces: Piece[]): Row | undefined {
  const value = pieces.findLast(({ text }) => isValueText(text)) ?? answerOf(pieces);
  const name = pieces.find((piece) => piece !== value && !isValueText(piece.text) && !isGeneric(piece.text));
  if (!value || !name || name.text.length > LONGEST_NAME || namesNoSetting(name.text)) return undefined;
  return {
    spot: press,
    press,
    name,
    value: value.text,
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
function fromBeside(press: Spot, value: string, survey: Survey, presses: Spot[]): Row | undefined {
  for (let spot = press.parent; spot; spot = spot.parent) {
    if (spot.controlsTo > spot.controlsFrom || isShared(spot, press, presses, survey)) return undefined;
    const pieces = piecesOf(survey, spot).filter(
      (piece) => isOutside(piece, press) && !isBadge(piece.text) && !piece.isSpoken,
    );
    const name = best(pieces.filter(({ text }) => text !== value && !isGeneric(text)));
    if (name && name.text.length <= LONGEST_NAME) {
      const isChoice = press.element.getAttribute('aria-haspopup') === 'listbox';
      return { spot, press, name, value, rest: pieces.filter((piece) => piece !== name), isChoice };
    }
  }
  return undefined;
}

/** `Edit`, or an arrow: both stand in the row. */
function fromAround(press: Spot, survey: Survey, presses: Spot[]): Row | undefined {
  for (let spot = press.parent; spot; spot = spot.parent) {
    if (spot.controlsTo > spot.controlsFrom || isShared(spot, press, presses, survey)) return undefined;
    const pieces = piecesOf(survey, spot).filter((piece) => isOutside(piece, press) && !piece.isSpoken);
    const value = pieces.findLast(({ text }) => isValueText(text));
    const named = pieces.filter((piece) => piece !== value && !isValueText(piece.text) && !isGeneric(piece.text));
    const name = (value && cellBefore(spot, value, named)) ?? best(named);
    const isLine = spot.element.localName === 'tr';
    if (value && name && name.text.length <= LONGEST_NAME) {
      return {
        spot,
        press,
        name,
        value: value.text,
        rest: pieces.filter((piece) => piece !== name && piece !== value && (!isLine || piece.index > name.index)),
        isChoice: false,
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
