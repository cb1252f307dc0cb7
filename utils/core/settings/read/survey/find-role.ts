import { pointsDown } from '../rows/points-down';
import { classWords, isCustom, isInput, isSelect, roleOf } from './element';
import type { ControlRole } from './survey';

const ROLES = new Set(['switch', 'checkbox', 'radio', 'menuitemradio', 'menuitemcheckbox', 'combobox', 'listbox']);
const SWITCH_WORDS = new Set(['switch', 'toggle', 'toggler', 'checkbox']);
/** Parts of a switch, not the switch. */
const PART_WORDS = new Set([
  'label',
  'text',
  'title',
  'group',
  'list',
  'row',
  'wrapper',
  'container',
  'item',
  'description',
  'icon',
  'bar',
  'handle',
  'thumb',
  'knob',
]);

/** What kind of control an element says it is. */
export function findRole(element: Element): ControlRole | undefined {
  if (!element.hasAttributes() && !isInput(element) && !isSelect(element)) return undefined;
  const role = roleOf(element);
  if (isInput(element)) return roleOfInput(element, role);
  if (isSelect(element)) return 'select';
  if (role === 'listbox' && isClosedList(element)) return 'combobox';
  if (ROLES.has(role)) return role as ControlRole;
  if (element.hasAttribute('aria-pressed') && element.getAttribute('aria-pressed') !== 'undefined') return 'pressed';
  if (element.getAttribute('aria-haspopup') === 'listbox') return isBesideBox(element) ? undefined : 'combobox';
  if (!role && element.hasAttribute('aria-checked')) return 'switch';
  return undefined;
}

/** Opens a list that is not there yet: some makers give its role to what opens it. */
const isClosedList = (element: Element): boolean =>
  element.getAttribute('aria-expanded') === 'false' && !element.querySelector('[role="option"]');

/** The arrow of a box that says itself what it is. */
const isBesideBox = (element: Element): boolean =>
  element.parentElement?.querySelector('[role="combobox"]') != null && roleOf(element) !== 'combobox';

function roleOfInput(input: HTMLInputElement, role: string): ControlRole | undefined {
  if (input.type === 'checkbox') return role === 'switch' ? 'switch' : 'checkbox';
  if (input.type === 'radio') return 'radio';
  return role === 'combobox' || isReadOnlyList(input) ? 'combobox' : undefined;
}

const FIELDS = 'input,select,textarea,button,a';

/** Nobody can type in it, and a mark beside it points down: it shows what was chosen of a list. */
function isReadOnlyList(input: HTMLInputElement): boolean {
  const { parentElement: box } = input;
  if (!input.readOnly || input.type !== 'text' || !input.value.trim() || !box) return false;
  return box.querySelectorAll(FIELDS).length === 1 && pointsDown(box);
}

/** A custom element that is called a switch, whatever it says of itself. */
export const isCustomSwitch = (element: Element): boolean =>
  isCustom(element) && namesSwitch(element.localName.split('-'));

/** A plain element that is only drawn as a switch. */
export const isPaintedSwitch = (element: Element): boolean =>
  (element.localName === 'div' || element.localName === 'span' || element.localName === 'button') &&
  namesSwitch(classWords(element));

/** Words of a tag's or a class's name that say what it is; not those of its parts and wrappers. */
export const namesSwitch = (words: string[], called: Set<string> = SWITCH_WORDS): boolean =>
  words.some((word) => called.has(word)) && !words.some((word) => PART_WORDS.has(word));
