import { classWords, isCustom } from './element';
import { collectLabels } from './labels';
import type { Spot, Survey } from './survey';

const SKIPPED = new Set(
  'script style template noscript svg canvas video audio picture img object embed head textarea datalist option meter progress math map'.split(
    ' ',
  ),
);
const ICON_WORDS = new Set(['icon', 'icons', 'glyph', 'symbols']);
const LONGEST_ICON = 30;
/** Only these are opened with the browser's own key besides custom elements: asking costs. */
const MAY_HIDE_ROOT = new Set(['div', 'section', 'main', 'article', 'span']);

export const isSkipped = (element: Element): boolean => SKIPPED.has(element.localName);

/** `<i class="material-icons">chevron_right</i>`: the name of a picture, not a word. */
export function isIconText(element: Element): boolean {
  if (element.childElementCount > 0 || !classWords(element).some((word) => ICON_WORDS.has(word))) return false;
  const text = element.textContent ?? '';
  return text.length > 0 && text.length <= LONGEST_ICON && !/\s/.test(text.trim());
}

const NONE: Node[] = [];

/** What shows inside an element: its shadow root, a slot's nodes, a frame's body, else its children. */
export function nodesOf(spot: Spot, survey: Survey): ArrayLike<Node> {
  const { element } = spot;
  if (element.localName === 'select') return NONE;
  if (element.localName === 'iframe') return nodesOfFrame(spot, survey);
  const root = element.shadowRoot ?? openRoot(element, survey);
  if (root) {
    collectLabels(root, survey);
    return root.childNodes;
  }
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

function openRoot(element: Element, survey: Survey): ShadowRoot | null | undefined {
  const { openShadow } = survey.options;
  if (!openShadow) return undefined;
  const mayHide = isCustom(element) || (element.childNodes.length === 0 && MAY_HIDE_ROOT.has(element.localName));
  return mayHide ? openShadow(element) : undefined;
}

const LEAST_FRAME = { width: 200, height: 60 };

function nodesOfFrame(spot: Spot, survey: Survey): ArrayLike<Node> {
  if (!spot.isShown) return NONE;
  const body = bodyOf(spot.element as HTMLIFrameElement);
  if (body) {
    collectLabels(body, survey);
    return [body];
  }
  const { width, height } = spot.element.getBoundingClientRect();
  if (!survey.hasLayout || (width >= LEAST_FRAME.width && height >= LEAST_FRAME.height))
    survey.foreignFrames.push(spot);
  return NONE;
}

function bodyOf(frame: HTMLIFrameElement): Element | null | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return undefined;
  }
}
