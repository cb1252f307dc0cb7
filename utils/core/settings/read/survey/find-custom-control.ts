import { isStateWord } from '../words';
import { isDrawnControl } from './drawing';
import { isCustom } from './element';
import { isCustomSwitch, isPaintedSwitch } from './find-role';
import { isDrawn, isOutOfSight, styleOf } from './see';
import type { ControlRole, Piece, Spot, Survey } from './survey';

const MOST_WIDE = 140;
const MOST_HIGH = 70;
const PLAIN = new Set(['div', 'span', 'i', 'em', 'b']);

/** What an element without a role is, once it is known that nothing inside it is a control. */
export function findUnsaidRole(spot: Spot, survey: Survey): ControlRole | undefined {
  const { element } = spot;
  if (!spot.isShown) return undefined;
  if (isCustomSwitch(element)) return 'custom';
  const texts = survey.pieces.slice(spot.piecesFrom);
  const isBare = texts.length === 0;
  if (isBare && survey.hasLayout && isPlainBox(spot) && isDrawnControl(element) && !isPartOfAnother(spot))
    return 'painted';
  const isSwitch = isBare ? isPaintedSwitch(element) : spot.press === spot && saysState(texts);
  if (isWordedBox(element, texts)) return 'painted';
  return isSwitch && isSmall(element, survey) && !isPartOfAnother(spot) ? 'painted' : undefined;
}

/** `<div class="checkbox on">`, a line to be clicked, with its words in it. */
const isWordedBox = (element: Element, [only, more]: Piece[]): boolean =>
  only !== undefined &&
  !more &&
  !isStateWord(only.text) &&
  isPaintedSwitch(element) &&
  (element.hasAttribute('onclick') || styleOf(element).cursor === 'pointer');

/** Says of itself neither what it is nor what it does. */
const isPlainBox = ({ element }: Spot): boolean =>
  PLAIN.has(element.localName) &&
  !['role', 'aria-label', 'title', 'href'].some((attribute) => element.hasAttribute(attribute));

/** Nothing can be read on it, and what is there for screen readers is its state. */
const saysState = (texts: Piece[]): boolean => texts.every(({ isSpoken, text }) => isSpoken && isStateWord(text));

const REAL =
  'input[type="checkbox"],input[type="radio"],[role="switch"],[role="checkbox"],[role="radio"],[aria-pressed]';

const MOST_REAL = 2;

/** The track of a switch that is a control by itself. */
const isPartOfAnother = ({ parent, element }: Spot): boolean =>
  [element, parent?.element, parent?.parent?.element].some((around) => {
    const real = [...(around?.querySelectorAll(REAL) ?? [])];
    return around && real.length <= MOST_REAL && real.some((one) => !isInOtherRow(one, element, around));
  });

/** Both lie in a part of their own, and each part has words. */
function isInOtherRow(one: Element, other: Element, around: Element): boolean {
  const [its, own] = [one, other].map((element) => [...around.children].find((part) => part.contains(element)));
  return its !== own && [its, own].every((part) => part?.textContent?.trim());
}

function isSmall(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout) return true;
  const { width, height } = element.getBoundingClientRect();
  return width >= 10 && width <= MOST_WIDE && height >= 8 && height <= MOST_HIGH;
}

/** A custom element that shows something, of which nothing can be seen from outside. */
export function isClosed(spot: Spot, survey: Survey): boolean {
  const { element } = spot;
  if (!isCustom(element) || element.shadowRoot || element.childNodes.length > 0 || !survey.hasLayout) return false;
  if (!isDrawn(element, true, survey) || isOutOfSight(element, survey)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width >= 20 && height >= 12;
}
