import { isTickable } from '../survey/element';
import type { Control, Survey } from '../survey/survey';
import { signAround, signOf } from './class-state';

export interface StateRead {
  value?: 'on' | 'off' | 'mixed';
  isUnverified?: true;
}

const STATE_ATTRIBUTES = ['aria-checked', 'checked', 'selected', 'toggled', 'on', 'pressed', 'active', 'value'];
const BLANK: StateRead = {};

/** The state of a switch or a tick: by the control itself, held against what is drawn. */
export function readState(control: Control, survey: Survey): StateRead {
  if (control.role === 'painted') return ofPainted(control, survey);
  const own = ownState(control, survey);
  const native = control.inner.find(({ spot }) => isTickable(spot.element));
  if (!own) return native ? readState(native, survey) : BLANK;
  const sign = signAround(control, survey);
  const inside = native && ofInput(native.spot.element as HTMLInputElement);
  // An input that nothing is bound to stays as it was born; what is drawn follows the choice.
  if (sign && own !== 'mixed' && sign !== own)
    return { value: isTickable(control.spot.element) ? sign : own, isUnverified: true };
  const isDoubted = (inside && inside !== own && own !== 'mixed') || contradictsItself(control.spot.element, own);
  return isDoubted ? { value: own, isUnverified: true } : { value: own };
}

function ownState(control: Control, survey: Survey): StateRead['value'] {
  const { element } = control.spot;
  if (isTickable(element)) return ofInput(element);
  const said = ofWord(element.getAttribute(control.role === 'pressed' ? 'aria-pressed' : 'aria-checked'));
  return said ?? (element.localName.includes('-') ? ofCustom(element, survey) : undefined);
}

const ofInput = (input: HTMLInputElement): 'on' | 'off' | 'mixed' =>
  input.indeterminate ? 'mixed' : input.checked ? 'on' : 'off';

function ofWord(word: string | null): StateRead['value'] {
  if (word === null) return undefined;
  if (word === 'true' || word === 'on' || word === 'yes') return 'on';
  if (word === 'mixed') return 'mixed';
  return word === 'false' || word === 'off' || word === 'no' ? 'off' : undefined;
}

/** `aria-checked` that was left behind on an input. */
function contradictsItself(element: Element, own: StateRead['value']): boolean {
  const said = isTickable(element) ? ofWord(element.getAttribute('aria-checked')) : undefined;
  return said !== undefined && said !== own;
}

function ofCustom(element: Element, survey: Survey): StateRead['value'] {
  const attribute = STATE_ATTRIBUTES.find((name) => element.hasAttribute(name) && stateOf(element, name));
  if (attribute) return stateOf(element, attribute);
  // Where one of its kind carries the attribute, its absence says something.
  const isSaidOfOthers = survey.controls.some(
    ({ spot }) =>
      spot.element.localName === element.localName &&
      STATE_ATTRIBUTES.some((name) => stateOf(spot.element, name) === 'on'),
  );
  return isSaidOfOthers ? 'off' : undefined;
}

function stateOf(element: Element, name: string): StateRead['value'] {
  const said = element.getAttribute(name);
  if (said === null) return undefined;
  return ofWord(said) ?? (name !== 'value' && (said === '' || said === name) ? 'on' : undefined);
}

/** A class alone: read, and marked as such. Where only others carry one, its absence is the other state. */
function ofPainted({ spot }: Control, survey: Survey): StateRead {
  const sign =
    signAround({ spot, role: 'painted', index: 0, isNative: false, inner: [] }, survey) ?? signOf(spot.element, true);
  if (sign) return { value: sign, isUnverified: true };
  const base = spot.element.classList[0];
  const isSaidOfOthers = survey.controls.some(
    (other) =>
      other.role === 'painted' &&
      other.spot !== spot &&
      other.spot.element.classList[0] === base &&
      signOf(other.spot.element, true) === 'on',
  );
  return isSaidOfOthers ? { value: 'off', isUnverified: true } : BLANK;
}
