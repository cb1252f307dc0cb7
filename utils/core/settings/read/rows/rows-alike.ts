import type { Piece, Spot, Survey } from '../survey/survey';
import { asksForAudience, foldWords, namesNoSetting } from '../words';
import type { Row } from './row';
import { sharedWords } from './shared-words';

/** Whether a text of a row says its value. */
export type Tells = (piece: Piece, row: Spot, pieces: Piece[]) => boolean;

type Valued = Row & { valued: Piece };

const LONGEST_VALUE = 50;
/** `Jordan R.` ends in an initial. */
const SENTENCE = /(?<!(?<!\p{L})\p{Lu})\.$|[。!?]$/u;
/** Counts who is on a list; `1st` does not. */
const COUNT = /^\p{N}[\p{N}.,]*(?![\p{L}\p{N}])|^\p{N}+\p{Lo}/u;
const isNoValue = (text: string): boolean => SENTENCE.test(text) || COUNT.test(text);
/** An address, a number, a name hidden by stars: what an account is reached by, not how it is set. */
const PERSONAL = /@|[*•]{2}|\d{3}/u;

const isValued = (row: Row): row is Valued => row.valued !== undefined;
const isShort = (row: Valued): boolean => row.value.length <= LONGEST_VALUE && !isNoValue(row.value) && !isCall(row);

/** Labels and headings call something, unless the whole row is one. */
function isCall({ valued, press }: Valued): boolean {
  const label = valued.spot.element.closest('label');
  return valued.spot.heading !== undefined || (label !== null && !label.contains(press.element));
}

/**
 * Rows whose value is put in words of its own: it stands where rows of the same make have theirs. Where most of them
 * have something else there, it is what explains them, unless it answers a question.
 */
export function likeThose(known: Row[], survey: Survey, read: (tells: Tells) => Row[]): Row[] {
  const placeOf = placesIn(survey);
  const places = countBy(known.filter(isValued), placeOf);
  const like = read((piece, row) => places.has(placeOf({ spot: row, valued: piece }))).filter(isValued);
  const asked = countBy([...new Map(like.map((row) => [row.name.index, row])).values()], placeOf);
  const isMost = (row: Valued) => (places.get(placeOf(row)) ?? 0) >= (asked.get(placeOf(row)) ?? 0);
  return like.filter((row) => isShort(row) && (asksForAudience(row.name.text) || isMost(row)));
}

const LEAST_ANSWERS = 2;

/** Links and buttons beside questions, in rows of one make, answer them, in whatever words; help is called the same beside each. */
export function besideQuestions(survey: Survey, read: (tells: Tells) => Row[]): Row[] {
  const placeOf = placesIn(survey);
  const asked = read(() => true)
    .filter(isValued)
    .filter((row) => row.spot !== row.press && asksForAudience(row.name.text) && !asksForAudience(row.value));
  return [...Map.groupBy(asked, placeOf).values()]
    .filter((rows) => new Set(rows.map(({ value }) => foldWords(value))).size >= LEAST_ANSWERS)
    .flatMap((rows) => rows.filter(isShort));
}

const isProse = (value: string): boolean => value.length > LONGEST_VALUE || SENTENCE.test(value);

/**
 * Beside a button that changes it stands what is changed: name and value, unless that is a person's own or explains it,
 * in one row or in another of its make.
 */
export function besideChange(survey: Survey, read: (tells: Tells) => Row[]): Row[] {
  const placeOf = placesIn(survey);
  const rows = read((piece, _, pieces) => pieces.length === 2 && piece === pieces[1]).filter(isValued);
  const unset = new Set(rows.filter(({ value }) => PERSONAL.test(value) || isProse(value)).map(placeOf));
  return rows.filter((row) => isShort(row) && !unset.has(placeOf(row)) && !namesNoSetting(row.name.text));
}

/** Among settings, a name at one end of a line and a few words at its other end: what is set there. */
export function acrossLine(known: Row[], read: (tells: Tells) => Row[]): Row[] {
  const rows = read((piece, _, pieces) => piece === pieces.at(-1) && isAcross(pieces)).filter(isValued);
  if (rows.length === 0) return [];
  const hints = new Set(rows.filter(({ value }) => SENTENCE.test(value)).map(({ valued }) => makeOf(valued)));
  const isSet = ({ value, valued }: Valued) =>
    !PERSONAL.test(value) && !(valued.spot.element.className && hints.has(makeOf(valued)));
  const settings = new Set(known.map(({ press }) => press));
  return rows.filter(
    (row) => isShort(row) && isSet(row) && !namesNoSetting(row.name.text) && isAmongSettings(row, settings),
  );
}

/** What stands at the end of a line in this make is a sentence elsewhere. */
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

/** How an element lies in its row: by tags and classes, as whoever made the rows repeats them. */
function placesIn(survey: Survey): (row: Pick<Valued, 'spot' | 'valued'>) => string {
  return ({ spot: row, valued: { spot } }) => {
    const shared = sharedWords(survey);
    const steps: string[] = [];
    for (let at: Spot | undefined = spot; at && at !== row; at = at.parent) steps.push(stepTo(at.element, shared));
    return `${makeIn(row.element, shared)}<${steps.reverse().join('<')}`;
  };
}

function stepTo(element: Element, shared: Set<string>): string {
  const own = makeIn(element, shared);
  let before = 0;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    if (makeIn(other, shared) === own) before++;
  return `${own}:${before}`;
}

function makeIn({ localName, classList }: Element, shared: Set<string>): string {
  return `${localName}.${[...classList].filter((word) => shared.has(word)).join(' ')}`;
}

function countBy<One>(all: One[], keyOf: (one: One) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}
