import { isLayer } from '../find-clutter';
import type { Survey } from '../survey-page';
import { HEADINGS } from '../tags';

const LEAST_PROSE = 30;
/** More of it in links than this makes it a menu. */
const MOST_LINKED = 0.5;
const LONGEST_LABEL = 200;
const PANEL_NAMES =
  /(?:^|[\s_-])(?:accordion|collapse|collapsed|collapsible|expandable|tab-?pane|tab-?panel|toggle-?content|answer|read-?more|more-?text)(?:$|[\s_-])/i;
const SWITCH = `button, summary, [role="button"], [role="tab"], [aria-expanded], [aria-controls], label, a[href^="#"], dt, ${HEADINGS}`;
const ASKS = 'input:not([type="hidden"]), textarea, select';
const LINKS_TO = ['aria-controls', 'data-target', 'data-bs-target', 'href'];

/** Ids that a button, a tab or a link of the page shows or goes to. */
function findControlled(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const name of LINKS_TO) {
    for (const element of root.querySelectorAll(name === 'href' ? 'a[href^="#"]' : `[${name}]`)) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) ids.add(id.replace(/^#/, ''));
    }
  }
  return ids;
}

/** A switch, or a line or two with one in it. */
const isSwitch = (element: Element | null): boolean =>
  element !== null &&
  (element.matches(SWITCH) ||
    ((element.textContent ?? '').trim().length <= LONGEST_LABEL && element.querySelector(SWITCH) !== null));

const ENOUGH_TO_TELL = 20;

/** `You may leave ... [and this is how]`: the end of a line that a click shows; not all of the line once more. */
function goesOn({ nodes, weights, linkWeights, lines }: Survey, index: number): boolean {
  const line = lines[index] ?? 0;
  const weight = weights[index] ?? 0;
  if (line === index || weight < LEAST_PROSE || (linkWeights[index] ?? 0) > MOST_LINKED * weight) return false;
  const [element, around] = [nodes[index] as Element, nodes[line] as Element];
  if (!/(?:\.\.\.|…)\s*$/.test(element.previousSibling?.textContent ?? '')) return false;
  const start = (around.textContent ?? '').trimStart().slice(0, ENOUGH_TO_TELL);
  return !(element.textContent ?? '').trimStart().startsWith(start);
}

const isInDetails = (element: Element): boolean => element.closest('details') !== null;

/**
 * Tells text that only a click shows (tabs, accordions, `read more`) from what is hidden for other reasons: a button,
 * tab, heading or name says that it can be opened, and it is running text that asks for nothing.
 */
export function opensByClick(survey: Survey): (index: number, prose: number) => boolean {
  const { nodes, weights, linkWeights } = survey;
  let controlled: Set<string> | undefined;
  return (index, prose) => {
    const weight = weights[index] ?? 0;
    if (goesOn(survey, index)) return true;
    if (prose < LEAST_PROSE || (linkWeights[index] ?? 0) > MOST_LINKED * weight) return false;
    const element = nodes[index] as Element;
    if (isLayer(element) || element.querySelector(ASKS)) return false;
    if (element.getAttribute('role') === 'tabpanel' || isInDetails(element)) return true;
    if (PANEL_NAMES.test(element.getAttribute('class') ?? '')) return true;
    if (isSwitch(element.previousElementSibling) || element.nextElementSibling?.matches(SWITCH)) return true;
    controlled ??= findControlled(nodes[0] as Element);
    return controlled.has(element.getAttribute('id') ?? '');
  };
}
