import { isCustom } from './element';
import { isCustomSwitch, isPaintedSwitch } from './find-role';
import { isDrawn, isOutOfSight } from './see';
import type { ControlRole, Spot, Survey } from './survey';

const MOST_WIDE = 140;
const MOST_HIGH = 70;

/** What an element without a role is, once it is known that nothing inside it is a control. */
export function findUnsaidRole(spot: Spot, survey: Survey): ControlRole | undefined {
  const { element } = spot;
  if (!spot.isShown) return undefined;
  if (isCustomSwitch(element)) return 'custom';
  const isBare = survey.pieces.length === spot.piecesFrom;
  return isBare && isPaintedSwitch(element) && isSmall(element, survey) && !isPartOfAnother(spot)
    ? 'painted'
    : undefined;
}

const REAL =
  'input[type="checkbox"],input[type="radio"],[role="switch"],[role="checkbox"],[role="radio"],[aria-pressed]';

/** The track of a switch that is a control by itself. */
const isPartOfAnother = ({ parent, element }: Spot): boolean =>
  [element, parent?.element, parent?.parent?.element].some(
    (around) => around?.querySelector(REAL) && around.querySelectorAll(REAL).length <= 2,
  );

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
