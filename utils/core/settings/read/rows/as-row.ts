import { titleScore } from '../names/title-score';
import { type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import {
  asksForAudience,
  beginsWithAudience,
  endsInState,
  isBadge,
  isChanging,
  isFolding,
  isGeneric,
  isLeading,
  isLimited,
  isMadeOfAudience,
  isValueText,
  namesNoSetting,
} from '../words';
import { listBeside } from './list-beside';
import { pointsDown } from './points-down';
import { isOnTwin, isShared, isVeil } from './press';
import type { Row } from './row';
import type { Tells } from './rows-alike';

const LONGEST_NAME = 160;
const LETTER = /\p{L}/u;

export interface Place {
  survey: Survey;
  presses: Spot[];
  tells: Tells;
  /** A button beside a question may answer it where others like it do. */
  mayAnswer?: true;
}

/** What is read on it. `Info` over a value is no badge of it, but its name. */
export function wordsOf(press: Spot, survey: Survey): Piece[] {
  const read = piecesOf(survey, press).filter(({ isSpoken }) => !isSpoken);
  const words = read.filter(({ text }) => !isBadge(text));
  const isNamed = words.length === 1 && read.length === 2 && words[0] === read[1] && isValueText(read[1]?.text ?? '');
  return isNamed ? read : words;
}

/** The row that a press stands in or is. */
export function asRow(press: Spot, place: Place): Row | undefined {
  const { survey, tells } = place;
  if (press.element.localName === 'dd') return fromPair(press, survey);
  const words = wordsOf(press, survey);
  // `Edit`, in a line that can be pressed whole, is neither its name nor its value.
  const said = words.filter(({ text }) => !isChanging(text) && !isFolding(text));
  const inside = said.length > 0 ? said : words;
  if (inside.length >= 2) return fromInside(press, inside, tells);
  const [only] = inside;
  if (only) {
    const pair = splitPair(only.text);
    if (pair)
      return { spot: press, press, name: { ...only, text: pair[0] }, value: pair[1], rest: [], isChoice: false };
    return (
      fromBeside(press, only, place) ??
      (isGeneric(only.text) || isChanging(only.text) || isLeading(only.text) ? fromAround(press, place) : undefined)
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
  const told = pieces.findLast((piece) => tells(piece, press, pieces));
  const value =
    // `Followers` over `Everyone on the site`: what seems a value may be the name of one.
    (told === pieces[0] ? pieces.slice(1).find(({ text }) => beginsWithAudience(text)) : undefined) ??
    told ??
    answerOf(pieces) ??
    pieces.slice(1).find(({ text }) => isMadeOfAudience(text) || isLimited(text)) ??
    sentenceOf(pieces);
  const others = pieces.filter((piece) => piece !== value && !isGeneric(piece.text));
  const name =
    others.find(({ text }) => !isValueText(text)) ??
    others.find(({ index }) => value && index < value.index) ??
    alone(pieces, value);
  if (!value || !name || !isName(name.text)) return undefined;
  return {
    spot: press,
    press,
    name,
    ...withExceptions(value, pieces),
    rest: pieces.filter((piece) => piece !== name && piece !== value && !countsExceptions(piece)),
    isChoice: false,
  };
}

/** A number beside `Messages` only counts them. */
const isName = (text: string): boolean => text.length <= LONGEST_NAME && LETTER.test(text) && !namesNoSetting(text);

/** `Nobody` `(+2)`: how many are excepted. */
const countsExceptions = ({ text }: Piece): boolean => /^\(?[+＋−–-]\s?\p{N}+\)?$/u.test(text);

function withExceptions(value: Piece, pieces: Piece[]): { value: string; valued: Piece } {
  const more = pieces.find((piece) => piece.index === value.index + 1 && countsExceptions(piece));
  return { value: more ? `${value.text} ${more.text}` : value.text, valued: value };
}

/** A short sentence under a name, that says who may or whether it is on. */
const sentenceOf = ([, second, more]: Piece[]): Piece | undefined =>
  second && !more && (beginsWithAudience(second.text) || endsInState(second.text)) ? second : undefined;

/** `Status` alone over its value names the row, as general as it is. */
const alone = ([first, ...more]: Piece[], value: Piece | undefined): Piece | undefined =>
  first && more.length === 1 && more[0] === value && !isValueText(first.text) && !isChanging(first.text)
    ? first
    : undefined;

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
function fromBeside(press: Spot, only: Piece, { survey, presses, tells, mayAnswer }: Place): Row | undefined {
  const { text: value } = only;
  const options = listBeside(press, value);
  const isChoice = options !== undefined || opensList(press, value) || pointsDown(press.element);
  const isSure = options !== undefined || opensList(press, value) || isValueText(value);
  const isLikely = isSure || (isChoice && isAnswer(value));
  if (!isLikely && !(mayAnswer && isAnswer(value))) return undefined;
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
    if (isOnTwin(name, press) || namesNoSetting(name.text) || isHeadOfSite(spot, pieces)) return undefined;
    // A fold points down too, under what heads it.
    if (!isSure && (name.spot.heading || name.index > press.piecesFrom)) return undefined;
    if (!isLikely && !(asksForAudience(name.text) && tells(only, spot, pieces))) return undefined;
    const rest = pieces.filter((piece) => piece !== name);
    return { spot, press, name, value, valued: only, rest, isChoice, ...(options && { options }) };
  }
  return undefined;
}

const MOST_LINKS = 2;

const SEARCH = '[role="search"],input[type="search"],input[name*="search" i],input[name="q"]';

/** The head of a site, with its menus in it, or what is searched in. */
const isHeadOfSite = ({ element }: Spot, pieces: Piece[]): boolean =>
  new Set(pieces.map(({ spot }) => spot.press).filter(Boolean)).size > MOST_LINKS ||
  element.querySelector(SEARCH) !== null;

/** Says that it opens a list, and what is chosen of it. */
function opensList({ element }: Spot, value: string): boolean {
  const opens = element.getAttribute('aria-haspopup');
  return opens !== null && !['false', 'dialog'].includes(opens) && isAnswer(value);
}

const isAnswer = (value: string): boolean => value.length <= LONGEST_ANSWER && !isGeneric(value);

/** Something stands before it in the element around, too. */
const hasLeading = ({ parent }: Spot, press: Spot, survey: Survey): boolean =>
  parent !== undefined &&
  parent.controlsTo === parent.controlsFrom &&
  piecesOf(survey, parent).some((piece) => piece.index < press.piecesFrom && !piece.spot.heading);

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
      if (isHeadOfSite(spot, [])) return undefined;
      return {
        spot,
        press,
        name,
        ...withExceptions(value, pieces),
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

function best(pieces: Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (found, piece) => (!found || titleScore(piece) > titleScore(found) ? piece : found),
    undefined,
  );
}
