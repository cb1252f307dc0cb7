import { isInput, isSelect, isTickable, roleOf } from './element';
import { labelsOf } from './labels';
import type { Spot, Survey } from './survey';

const NOWHERE = -400;

/** Shown by style, or by the browser's own word for it. */
export function isDrawn(element: Element, parentIsDrawn: boolean, survey: Survey): boolean {
  const { isVisible } = survey.options;
  if (isVisible) return parentIsDrawn && isVisible(element);
  // A slot has no box of its own: the browser would call it unseen.
  if (element.localName === 'slot') return parentIsDrawn;
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isInOpenFold(element);
  const style = styleOf(element);
  return (
    parentIsDrawn &&
    style.display !== 'none' &&
    style.visibility !== 'hidden' &&
    style.opacity !== '0' &&
    isInOpenFold(element)
  );
}

function isInOpenFold(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName !== 'details' || parent.hasAttribute('open') || element.localName === 'summary';
}

export function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element);
}

/** A box of a pixel or none, or one far to the side: there for screen readers. */
export function isOutOfSight(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout) return false;
  const { width, height, right } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return styleOf(element).display !== 'contents';
  return width <= 1 || height <= 1 || right < NOWHERE;
}

/** Words that begin far to the side of their own box, or have no size. */
export function isWrittenAway(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout) return false;
  const { textIndent, fontSize } = styleOf(element);
  return fontSize === '0px' || Number.parseFloat(textIndent) < NOWHERE;
}

/** What folds often has no height instead of no display. */
export function isFoldedAway(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout || element.childElementCount === 0 || element.clientHeight > 0 || element.scrollHeight < 5)
    return false;
  return styleOf(element).overflowY !== 'visible';
}

/** An input may be hidden behind what is drawn in its place: then its label or a neighbour is seen. */
export function isSeenByProxy(element: Element, parent: Spot, survey: Survey): boolean {
  const isBoxOfList = isInput(element) && roleOf(element) === 'combobox';
  if (isBoxOfList) return isBoxed(parent, survey);
  if (isSelect(element))
    return isClear(element) && !isOutOfSight(element, survey) && isBoxed(parent, survey) && !isTwin(element, survey);
  if (!isTickable(element) || isTwin(element, survey)) return false;
  const labels = labelsOf(element, survey);
  if (labels.some((label) => isDrawn(label, true, survey) && !isOutOfSight(label, survey))) return true;
  if (styleOf(element).display !== 'none') return isBoxed(parent, survey);
  if (!parent.isShown || isOutOfSight(parent.element, survey)) return false;
  return [...parent.element.children].some(
    (other) => other !== element && isDrawn(other, true, survey) && !isOutOfSight(other, survey),
  );
}

const STEPS = 3;

/** Lies unseen over what is drawn. */
function isBoxed(parent: Spot, survey: Survey): boolean {
  let spot: Spot | undefined = parent;
  for (let step = 0; spot && step < STEPS; step++) {
    if (spot.isFolded || !(spot.isShown || isClearWrapper(spot.element))) return false;
    if (spot.isShown && !isOutOfSight(spot.element, survey)) return true;
    spot = spot.parent;
  }
  return false;
}

/** Holds nothing but what is typed in, and is as unseen as that. */
const isClearWrapper = (element: Element): boolean =>
  !element.textContent?.trim() && element.childElementCount === 1 && isClear(element);

/** Drawn, if without colour. */
const isClear = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && element.checkVisibility({ visibilityProperty: true });

const ACTING =
  '[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"],[aria-pressed],[aria-haspopup="listbox"]';

/** An unseen copy that a library keeps beside its own control for forms. */
export function isTwin(element: Element, survey: Survey): boolean {
  const parent = element.parentElement;
  if (!parent || roleOf(element)) return false;
  return [...parent.children].some(
    (other) => other !== element && other.matches(ACTING) && !other.matches('input') && isDrawn(other, true, survey),
  );
}
