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

const isDialogBy = (tag: string, role: string): boolean =>
  tag === 'dialog' || role === 'dialog' || role === 'alertdialog';
export const isDialog = (element: Element): boolean => isDialogBy(element.localName, roleOf(element));
export const isMain = (element: Element): boolean => element.localName === 'main' || roleOf(element) === 'main';

/** What a spot inherits from where it stands. */
export function placeOf(
  element: Element,
  parent: Spot | undefined,
): Pick<Spot, 'heading' | 'press' | 'isAround' | 'isInMain'> {
  const role = roleOf(element);
  const tag = element.localName;
  if (tag === 'main' || role === 'main' || isDialogBy(tag, role) || isMatterBesideMain(element, role))
    return { isAround: false, isInMain: true };
  const heading = parent?.heading ?? headingLevel(element, role);
  return {
    ...(heading && { heading }),
    ...(parent?.press && { press: parent.press }),
    isAround: (parent?.isAround ?? false) || isAroundPage(element, role, parent),
    isInMain: parent?.isInMain ?? false,
  };
}

const MAIN = 'main,[role="main"]';
const HOLDS = `${MAIN},[role="tabpanel"]`;
const CHOICES = 'input[type="checkbox"],input[type="radio"],select,[role="switch"],[role="checkbox"],[role="radio"]';

/** The page's heading and its choices stand at its side where the main part only shows what they bring about. */
function isMatterBesideMain(element: Element, role: string): boolean {
  const isAside = element.localName === 'aside' ? !role || role === 'complementary' : role === 'complementary';
  if (!isAside || !element.querySelector('h1') || !element.querySelector(CHOICES)) return false;
  const mains = [...(element.getRootNode() as Document | ShadowRoot).querySelectorAll(MAIN)];
  return (
    mains.length > 0 &&
    mains.every((main) => !main.contains(element) && !main.querySelector('h1') && !main.querySelector(CHOICES))
  );
}

export function isPress(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'button' || tag === 'summary') return true;
  if (!element.hasAttributes()) return false;
  if (tag === 'a')
    return element.hasAttribute('href') || element.hasAttribute('onclick') || PRESS_ROLES.has(roleOf(element));
  return PRESS_ROLES.has(roleOf(element)) || element.hasAttribute('aria-haspopup');
}

/** A part's own footer may link to help and terms; more than that is the site's, be it in the main part. */
const LINKS_OF_SITE = 4;

function isAroundPage(element: Element, role: string, parent: Spot | undefined): boolean {
  // Some call folds one below the other a list of tabs, with all that they hold.
  if (role) return AROUND_ROLES.has(role) && !element.querySelector(role === 'tablist' ? HOLDS : MAIN);
  const tag = element.localName;
  if (!AROUND_TAGS.has(tag) || element.querySelector(MAIN)) return false;
  if (tag === 'nav' || (tag === 'footer' && element.querySelectorAll('a[href]').length >= LINKS_OF_SITE)) return true;
  // The header and footer of a part of the page belong to it.
  for (let spot = parent; spot; spot = spot.parent)
    if (SECTIONS.has(spot.element.localName) || isMain(spot.element)) return false;
  return true;
}

function headingLevel(element: Element, role: string): number | undefined {
  const isByTag = element.localName.length === 2 && /^h[1-6]$/.test(element.localName);
  if (role ? role !== 'heading' : !isByTag) return undefined;
  return Number(element.getAttribute('aria-level')) || (isByTag ? Number(element.localName[1]) : 2);
}
