/** In these, people write; a layer of the site lies outside of them. */
const ROLES = new Set('article feed log list listitem row grid table tree tabpanel textbox'.split(' '));
const TAGS = new Set('article li ul ol table blockquote q'.split(' '));
const NAMES =
  /(?:^|[\s_-])(?:posts?|tweets?|messages?|messenger|msg|chats?|comments?|repl(?:y|ies)|threads?|feeds?|timeline|inbox|conversations?|notifications?|toasts?|snackbars?|stor(?:y|ies)|streams?|activit(?:y|ies)|profiles?)(?:$|[\s_-])/i;
const LAYERS = new Set(['dialog', 'alertdialog']);
/** How many elements may stand around a layer that no style holds in place, the page's body not counted. */
const TOP_LEVEL = 3;
/** Only a site's frame stands above its banner. */
const MOST_ABOVE = 700;

const namesOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.id}`;

const isPeoplesPlace = (element: Element): boolean =>
  TAGS.has(element.localName) || ROLES.has(element.getAttribute('role') ?? '') || NAMES.test(namesOf(element));

const isHeldInPlace = (element: Element): boolean =>
  /^(?:fixed|sticky)$/.test(element.ownerDocument.defaultView?.getComputedStyle(element).position ?? '');

/** Text before the element in its own page, as far as it matters; links of the site's menus count too. */
function hasLittleAbove(element: Element, body: Element): boolean {
  let letters = 0;
  let at: Element = element;
  while (at !== body && at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const tag = before.nodeName.toLowerCase();
      if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template') continue;
      letters += (before.textContent ?? '').replace(/\s+/g, ' ').trim().length;
      if (letters > MOST_ABOVE) return false;
    }
    at = at.parentElement;
  }
  return true;
}

/**
 * True for what belongs to the site and not to what people write in it: layers that stay in place or lie directly in
 * the page, and banners above everything else; never inside posts, lists, messages, or the page's main part.
 */
export function isOfPageFrame(element: Element): boolean {
  const { body } = element.ownerDocument;
  if (!body?.contains(element) || element === body) return false;
  let depth = 0;
  let isHeld = false;
  let isInMain = false;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (isPeoplesPlace(at)) return false;
    isHeld ||= isHeldInPlace(at);
    isInMain ||= at.localName === 'main' || at.getAttribute('role') === 'main';
    depth++;
  }
  if (isHeld) return true;
  const isLayer = LAYERS.has(element.getAttribute('role') ?? '') || element.localName === 'dialog';
  return !isInMain && ((isLayer && depth <= TOP_LEVEL) || hasLittleAbove(element, body));
}
