import { classWords, roleOf } from '../survey/element';
import { isPress } from '../survey/place-of';
import { styleOf } from '../survey/see';
import { closestBy, closestSpot, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { isBadge, isGeneric, isValueText } from '../words';

/** What somebody posted: it says when, or can be liked. Other articles are cards. */
const postAround = closestBy(
  ({ element }) =>
    (element.localName === 'article' || roleOf(element) === 'article') &&
    element.querySelector('time,[aria-pressed]') !== null,
);

/** A button, a link or a line to be clicked that holds no control. */
export function isOwnPress(spot: Spot, survey: Survey): boolean {
  if (
    !(spot.isShown || isVeil(spot)) ||
    spot.isAround ||
    (survey.hasMain && !spot.isInMain) ||
    spot.controlsTo > spot.controlsFrom
  )
    return false;
  const isOwn = spot.press === spot || (!spot.press && (isPressable(spot.element) || isLineToClick(spot, survey)));
  if (!isOwn || spot.heading || isOpenFold(spot.element)) return false;
  return !postAround(spot);
}

/** What it unfolded says the value. */
const isOpenFold = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'true' && !element.hasAttribute('aria-haspopup');

/** Lies unseen over the row that it makes pressable. */
export const isVeil = ({ element, parent, press }: Spot): boolean =>
  element.localName === 'button' &&
  press?.element === element &&
  parent?.isShown === true &&
  styleOf(element).opacity === '0';

const MOST_TEXTS = 4;
const ACTING = 'a,button,[role],[tabindex]';

/** Only the pointer says that a line of a text or more can be pressed. */
function isLineToClick(spot: Spot, survey: Survey): boolean {
  const { element, parent, piecesFrom, piecesTo, controlsFrom, controlsTo } = spot;
  const texts = piecesTo - piecesFrom;
  if (texts < 1 || texts > MOST_TEXTS || !parent || controlsTo > controlsFrom) return false;
  if (texts === 1 && !mayBeValue(spot, survey)) return false;
  if (texts > 1 && endsInArrow(spot, survey)) return true;
  if (styleOf(element).cursor !== 'pointer' || styleOf(parent.element).cursor === 'pointer') return false;
  return !element.querySelector(ACTING);
}

const ARROWS = new Set(['arrow', 'chevron']);
const OTHER_WAYS = new Set(['down', 'up', 'left', 'back']);
const ARROW = '[class*="arrow" i],[class*="chevron" i]';

/** An arrow at its end says that it leads on, though nothing else does. Of several lines each has its own. */
function endsInArrow({ element }: Spot, { spots }: Survey): boolean {
  let end = element.lastElementChild;
  const last = end && spots.get(end);
  if (last && last.piecesTo - last.piecesFrom > 1) return false;
  while (end?.lastElementChild) end = end.lastElementChild;
  if (!end || /[\p{L}\p{N}]/u.test(end.textContent ?? '')) return false;
  const words = classWords(end);
  if (!words.some((word) => ARROWS.has(word)) || words.some((word) => OTHER_WAYS.has(word))) return false;
  return element.querySelectorAll(ARROW).length === 1 && !element.querySelector(ACTING);
}

/** To ask for the style of every text takes long; a label acts on its control. */
const mayBeValue = ({ element, parent, piecesFrom }: Spot, { pieces }: Survey): boolean =>
  element.localName !== 'label' &&
  parent?.element.localName !== 'label' &&
  ((element.childElementCount > 0 && element.querySelector('svg,i') !== null) ||
    isValueText(pieces[piecesFrom]?.text ?? ''));

const isPressable = (element: Element): boolean =>
  isPress(element) || element.localName === 'dd' || (element.getAttribute('tabindex') === '0' && !roleOf(element));

/** Of the same make: entries of a menu, or of two rows. What opens a list is none of a link to somebody who is excepted. */
const isTwin = (one: Spot, { element, parent }: Spot): boolean =>
  one.parent === parent &&
  one.element.localName === element.localName &&
  one.element.className === element.className &&
  one.element.hasAttribute('aria-haspopup') === element.hasAttribute('aria-haspopup');

/** Stands on a button of the same make: an entry beside an entry, and no name. */
export const isOnTwin = (name: Piece, { element }: Spot): boolean =>
  closestSpot(
    name.spot,
    (spot) =>
      isPressable(spot.element) &&
      spot.element.localName === element.localName &&
      spot.element.className === element.className,
  ) !== undefined;

/** Another button or link of weight in it: then it is no row of this one. */
export function isShared(spot: Spot, press: Spot, presses: Spot[], survey: Survey): boolean {
  return presses.some((other) => {
    if (other === press || other.element.contains(press.element) || !spot.element.contains(other.element)) return false;
    if (isTwin(other, press)) return true;
    const texts = piecesOf(survey, other);
    return texts.some(
      ({ text }) => !isBadge(text) && (isValueText(text) || isGeneric(text) || other.element.localName === 'dd'),
    );
  });
}
