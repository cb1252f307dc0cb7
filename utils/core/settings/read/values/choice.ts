import type { Unit } from '../controls/unit';
import { firstOf } from '../controls/unit';
import { labelInBox } from '../names/label-in-box';
import { isInput, isSelect, isTickable, referred, roleOf } from '../survey/element';
import { type Control, closestSpot, type Piece, piecesOf, type Survey } from '../survey/survey';
import { isMarked } from './drawn-choice';
import { optionText } from './option-text';

export interface ChoiceRead {
  value?: string;
  options?: string[];
  isUnverified?: true;
}

/** What is chosen of several, and of what. */
export function readChoice(unit: Unit, survey: Survey): ChoiceRead {
  const control = firstOf(unit);
  if (unit.kind === 'radio') return ofRadios(unit, survey);
  if (isSelect(control.spot.element)) return ofSelect(control.spot.element);
  return control.role === 'listbox' ? ofListbox(control.spot.element) : ofCombobox(control, survey);
}

function ofRadios(unit: Unit, survey: Survey): ChoiceRead {
  const options = unit.controls.map((control) => optionText(control, survey));
  const chosen = unit.controls.filter(isChosen);
  const [one] = chosen;
  if (!one) return { options, ...ofDrawing(unit, survey) };
  const value = optionText(one, survey);
  // what only a class or a colour says may say something else
  const isUnverified = chosen.length > 1 || one.role === 'drawn';
  return isUnverified ? { value, options, isUnverified } : { value, options };
}

/** Inputs that nothing is bound to stay as they were born; then what is drawn around them tells them apart. */
function ofDrawing(unit: Unit, survey: Survey): ChoiceRead {
  const marked = unit.controls.filter(({ spot }) => {
    const part = closestSpot(spot, ({ parent }) => parent === unit.root);
    return part !== undefined && isMarked(part.element);
  });
  const [one, more] = marked;
  return one && !more ? { value: optionText(one, survey), isUnverified: true } : {};
}

function isChosen({ spot, role, inner }: Control): boolean {
  const { element } = spot;
  if (isTickable(element)) return element.checked;
  if (role === 'drawn') return isMarked(element);
  const said = element.getAttribute(role === 'pressed' ? 'aria-pressed' : 'aria-checked');
  if (said !== null) return said === 'true';
  return inner.some(isChosen) || (element.localName.includes('-') && element.hasAttribute('checked'));
}

const textsOf = (options: Iterable<HTMLOptionElement>): string[] =>
  [...options].map((option) => (option.label || option.text).replace(/\s+/g, ' ').trim());

function ofSelect(select: HTMLSelectElement): ChoiceRead {
  const options = textsOf([...select.options].filter((option) => !isPlaceholder(option)));
  const value = textsOf(select.selectedOptions).join(', ');
  return value ? { value, options } : { options };
}

/** Says what is to be chosen, or parts the others by a line. */
const isPlaceholder = (option: HTMLOptionElement): boolean =>
  !option.selected &&
  (option.hidden === true ||
    option.getAttribute('aria-hidden') === 'true' ||
    (option.disabled && (option.value === '' || !/[\p{L}\p{N}]/u.test(option.text))));

function ofListbox(list: Element): ChoiceRead {
  const shown = [...list.querySelectorAll('[role="option"]')];
  const chosen = shown.filter(
    (option) => option.getAttribute('aria-selected') === 'true' || option.getAttribute('aria-checked') === 'true',
  );
  const options = shown.map(lineOf);
  const value = chosen.map(lineOf).join(', ');
  return value ? { value, options } : { options };
}

/** The first line of an option; what explains it stands in elements of its own. */
function lineOf(option: Element): string {
  const own = option.getAttribute('aria-label') ?? '';
  if (own) return own;
  let element = option;
  while (
    element.children.length > 0 &&
    ![...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))
  ) {
    const worded = [...element.children].find(
      (child) => /\S/.test(child.textContent ?? '') && child.localName !== 'svg',
    );
    if (!worded) break;
    element = worded;
  }
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function ofCombobox(control: Control, survey: Survey): ChoiceRead {
  const { element } = control.spot;
  const value = shownValue(control, survey);
  const options = optionsOf(element);
  return { ...(value && { value }), ...(options.length > 0 && { options }) };
}

function shownValue(control: Control, survey: Survey): string {
  const { element } = control.spot;
  if (isInput(element) && element.value.trim()) return element.value.trim();
  const inside = isInput(element) ? [] : piecesOf(survey, control.spot);
  const own = inside.length > 0 ? inside : besideBox(control, survey);
  const named = labelInBox(control, survey);
  const ownLabels = referred(element, 'aria-labelledby').filter(
    (label) => label !== element && element.contains(label),
  );
  const labels = ownLabels.length > 1 ? ownLabels.slice(0, 1) : [];
  const valued = own.filter(
    (piece) => !named.includes(piece) && !labels.some((label) => label.contains(piece.spot.element)),
  );
  const text = valued.filter(({ isSpoken }) => !isSpoken)[0]?.text ?? valued[0]?.text;
  return text ?? element.getAttribute('aria-valuetext') ?? '';
}

/** A library's chosen value stands beside what is typed in, in the same box. */
function besideBox({ spot }: Control, survey: Survey): Piece[] {
  for (let around = spot.parent, step = 0; around && step < 3; around = around.parent, step++) {
    if (around.controlsTo - around.controlsFrom > 1) return [];
    const found = piecesOf(survey, around);
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
}

function optionsOf(element: Element): string[] {
  const lists = [...referred(element, 'aria-controls'), ...referred(element, 'aria-owns')];
  for (const list of lists) {
    const options =
      ofListbox(roleOf(list) === 'listbox' ? list : (list.querySelector('[role="listbox"]') ?? list)).options ?? [];
    if (options.length > 0) return options;
  }
  const twin = [...(element.parentElement?.children ?? [])].find(
    (other) => isSelect(other) && other.getAttribute('aria-hidden') === 'true',
  );
  return twin ? textsOf((twin as HTMLSelectElement).options).filter(Boolean) : [];
}
