import { drawnState, isTrack } from '../survey/drawing';
import { isTickable } from '../survey/element';
import { type Control, piecesOf, type Survey } from '../survey/survey';
import { isOnWord, isStateWord } from '../words';
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
  const sign =
    signAround(control, survey) ?? (isTickable(control.spot.element) ? drawnBeside(control, survey) : undefined);
  const inside = native && ofInput(native.spot.element as HTMLInputElement);
  // An input that nothing is bound to stays as it was born; what is drawn follows the choice.
  if (sign && own !== 'mixed' && sign !== own)
    return { value: isTickable(control.spot.element) ? sign : own, isUnverified: true };
  const isDoubted = (inside && inside !== own && own !== 'mixed') || contradictsItself(control.spot.element, own);
  return isDoubted ? { value: own, isUnverified: true } : { value: own };
}

function ownState(control: Control, survey: Survey): StateRead['value'] {
  const { element } = control.spot;
  const said = ofWord(element.getAttribute(control.role === 'pressed' ? 'aria-pressed' : 'aria-checked'));
  // Markup alone has no other way to say it of an input.
  if (isTickable(element)) return said === 'mixed' ? said : ofInput(element);
  return said ?? (element.localName.includes('-') ? ofCustom(element, survey) : undefined);
}

const ofInput = (input: HTMLInputElement): 'on' | 'off' | 'mixed' =>
  input.indeterminate ? 'mixed' : input.checked ? 'on' : 'off';

/** Of the track that is drawn in place of an input. */
function drawnBeside({ spot }: Control, survey: Survey): StateRead['value'] {
  const others = [...(spot.element.parentElement?.children ?? [])].filter(
    (one) => one !== spot.element && isTrackAlone(one),
  );
  return others.length === 1 ? drawnState(others[0] as Element, survey) : undefined;
}

const isTrackAlone = (element: Element): boolean =>
  element.childElementCount > 0 && !element.textContent?.trim() && isTrack(element);

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

/** A word for screen readers, or a class alone: that is read, and marked as such. Where only others carry one, its absence is the other state. */
function ofPainted({ spot }: Control, survey: Survey): StateRead {
  const word = piecesOf(survey, spot).find(({ text }) => isStateWord(text));
  if (word) return { value: isOnWord(word.text) ? 'on' : 'off' };
  const sign =
    drawnState(spot.element, survey) ??
    signAround({ spot, role: 'painted', index: 0, isNative: false, inner: [] }, survey) ??
    signOf(spot.element, true);
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
