import type { Control, Survey } from './survey/survey';

const WAITING = 'details:not([open]), [role="tabpanel"]';

/** Whether the page holds settings that it does not show now: behind tabs and folds, or further down a list that is filled as one scrolls. */
export function isPartial(survey: Survey): boolean {
  if (survey.isCutShort) return true;
  if (survey.hidden.some((element) => element.closest(WAITING) || isBehindButton(element))) return true;
  const rows = [...survey.spots.values()].filter(({ element }) => element.hasAttribute('aria-setsize'));
  return (
    rows.some(({ element, controlsTo, controlsFrom }) => controlsTo > controlsFrom && isUnfilled(element)) ||
    survey.controls.some(isInVirtualList)
  );
}

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

/** A list says that it has more items than are there. */
function isUnfilled(item: Element): boolean {
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
