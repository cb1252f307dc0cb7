import { roleOf } from './element';
import type { Spot } from './survey';

const AROUND_TAGS = new Set(['nav', 'footer', 'aside', 'header']);
const AROUND_ROLES = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'banner',
  'search',
  'toolbar',
  'feed',
  'tablist',
]);
const PRESS_ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'option']);
const SECTIONS = new Set(['main', 'article', 'section', 'dialog', 'form', 'fieldset', 'details', 'li']);

export const isDialog = (element: Element): boolean =>
  element.localName === 'dialog' || roleOf(element) === 'dialog' || roleOf(element) === 'alertdialog';
export const isMain = (element: Element): boolean => element.localName === 'main' || roleOf(element) === 'main';

/** What a spot inherits from where it stands. */
export function placeOf(
  element: Element,
  parent: Spot | undefined,
): Pick<Spot, 'heading' | 'press' | 'isAround' | 'isInMain'> {
  if (isDialog(element) || isMain(element)) return { isAround: false, isInMain: true };
  const heading = parent?.heading ?? headingLevel(element);
  return {
    ...(heading && { heading }),
    ...(parent?.press && { press: parent.press }),
    isAround: (parent?.isAround ?? false) || isAroundPage(element, parent),
    isInMain: parent?.isInMain ?? false,
  };
}

export function isPress(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'button' || tag === 'summary') return true;
  if (tag === 'a') return element.hasAttribute('href') || PRESS_ROLES.has(roleOf(element));
  return PRESS_ROLES.has(roleOf(element)) || element.hasAttribute('aria-haspopup');
}

function isAroundPage(element: Element, parent: Spot | undefined): boolean {
  const role = roleOf(element);
  if (role) return AROUND_ROLES.has(role) && !element.querySelector('main,[role="main"]');
  const tag = element.localName;
  if (!AROUND_TAGS.has(tag) || element.querySelector('main,[role="main"]')) return false;
  if (tag === 'nav') return true;
  // The header and footer of a part of the page belong to it.
  for (let spot = parent; spot; spot = spot.parent)
    if (SECTIONS.has(spot.element.localName) || isMain(spot.element)) return false;
  return true;
}

function headingLevel(element: Element): number | undefined {
  const role = roleOf(element);
  if (/^h[1-6]$/.test(element.localName) && (!role || role === 'heading')) return Number(element.localName[1]);
  return role === 'heading' ? Number(element.getAttribute('aria-level')) || 2 : undefined;
}
