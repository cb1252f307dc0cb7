import { roleOf } from './survey/element';
import { styleOf } from './survey/see';
import type { Control, Spot, Survey } from './survey/survey';

const WAITING = 'details:not([open]), [role="tabpanel"]';

/** Whether the page holds settings that it does not show now: behind tabs and folds, or further down a list that is filled as one scrolls. */
export function isPartial(survey: Survey): boolean {
  if (survey.isCutShort) return true;
  if (
    survey.hidden.some(
      (element) => element.closest(WAITING) || isBehindButton(element) || isBehindLine(element, survey),
    )
  )
    return true;
  for (const spot of survey.spots.values()) if (isOtherTab(spot) || isUnfilled(spot)) return true;
  return survey.controls.some(isInVirtualList);
}

/** An address of its own, if not one of a part of this page: `#privacy` is, `#/privacy` is how some sites call a page. */
const ADDRESSED = '[href]:not([href=""], [href^="#"]), [href^="#/"], [href^="#!"]';

/** Shows other settings on this very page, made only then; a tab that has an address leads to a page of its own. */
const isOtherTab = ({ element, isShown }: Spot): boolean =>
  element.getAttribute('aria-selected') === 'false' &&
  isShown &&
  roleOf(element) === 'tab' &&
  !element.matches(ADDRESSED) &&
  !element.querySelector(ADDRESSED);

function isBehindButton(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (around.previousElementSibling?.getAttribute('aria-expanded') === 'false') return true;
    if (!around.id) continue;
    const root = around.getRootNode() as Document | ShadowRoot;
    const opener = [
      ...root.querySelectorAll(
        '[aria-expanded="false"][aria-controls], [role="tab"][aria-selected="false"][aria-controls]',
      ),
    ];
    if (opener.some((one) => one.getAttribute('aria-controls') === around?.id)) return true;
  }
  return false;
}

/** Not shown, right below a line that is and that unfolds it, though only the pointer says so. */
function isBehindLine(element: Element, { spots, hasLayout }: Survey): boolean {
  let fold = spots.get(element);
  while (fold?.parent && !fold.parent.isShown) fold = fold.parent;
  const line = fold?.element === element ? undefined : fold?.element.previousElementSibling;
  const over = line && spots.get(line);
  if (!hasLayout || !over?.isShown || over.controlsTo > over.controlsFrom || over.piecesTo === over.piecesFrom)
    return false;
  // Where all around can be clicked too, the line is a part of something that can.
  const isAlone = fold?.parent !== undefined && styleOf(fold.parent.element).cursor !== 'pointer';
  return isAlone && styleOf(over.element).cursor === 'pointer';
}

/** A list says that it has more items than are there. */
function isUnfilled({ element: item, controlsFrom, controlsTo }: Spot): boolean {
  if (controlsTo === controlsFrom || !item.hasAttribute('aria-setsize')) return false;
  const size = Number(item.getAttribute('aria-setsize'));
  const there = item.parentElement?.querySelectorAll('[aria-setsize]').length ?? size;
  return size > there;
}

const LEAST_MISSING = 1.3;
const MOST_STEPS = 6;

/** Items placed by hand in a box that is much higher than they are together. */
function isInVirtualList({ spot }: Control): boolean {
  for (let at = spot.parent, step = 0; at && step < MOST_STEPS; at = at.parent, step++) {
    const element = at.element as HTMLElement;
    const parent = element.parentElement;
    if (element.style?.position !== 'absolute' || !parent?.style?.height || parent.children.length < 2) continue;
    const filled = [...parent.children].reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
    return filled > 0 && Number.parseFloat(parent.style.height) > filled * LEAST_MISSING;
  }
  return false;
}
