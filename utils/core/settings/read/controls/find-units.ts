import { isTickBox } from '../survey/drawing';
import { classWords, referred, roleOf } from '../survey/element';
import { type Control, closestSpot, piecesOf, type Survey } from '../survey/survey';
import { isStateWord } from '../words';
import { groupRadios } from './group-radios';
import { isDrawnAsSwitch } from './is-drawn-as-switch';
import { isLeftOut } from './is-left-out';
import type { Unit } from './unit';

const A_SLICE = 50;

/** What on the page is a setting, in reading order. */
export function* findUnits(survey: Survey): Generator<undefined, Unit[]> {
  const popups = popupsOfControls(survey);
  const kept: Control[] = [];
  for (const control of survey.controls) {
    if (!isLeftOut(control, survey) && !isPartOfPopup(control, popups)) kept.push(control);
    if (control.index % A_SLICE === 0) yield;
  }
  const radios = kept.filter(isRadio);
  const single = kept.filter((control) => !isRadio(control)).map((control) => asUnit(control, survey));
  const segments = groupSegments(single, survey);
  return [...segments, ...groupRadios(radios)].sort((one, other) => one.index - other.index);
}

const isRadio = ({ role }: Control) => role === 'radio' || role === 'menuitemradio' || role === 'drawn';

function asUnit(control: Control, survey: Survey): Unit {
  return { kind: kindOf(control, survey), controls: [control], root: control.spot, index: control.index };
}

function kindOf(control: Control, survey: Survey): Unit['kind'] {
  const { role } = control;
  if (role === 'select' || role === 'combobox' || role === 'listbox') return 'select';
  if (role === 'checkbox') return isDrawnAsSwitch(control, survey) ? 'switch' : 'checkbox';
  if (role === 'painted' && isPaintedBox(control, survey)) return 'checkbox';
  return role === 'menuitemcheckbox' ? 'checkbox' : 'switch';
}

const isPaintedBox = ({ spot: { element } }: Control, { hasLayout }: Survey): boolean =>
  classWords(element).includes('checkbox') || (hasLayout && isTickBox(element));

/** The list that a combobox opens is the combobox's, not a setting beside it. */
function popupsOfControls(survey: Survey): Set<Element> {
  const owned = new Set<Element>();
  for (const { spot, role } of survey.controls) {
    if (role !== 'combobox') continue;
    for (const attribute of ['aria-controls', 'aria-owns'])
      for (const one of referred(spot.element, attribute)) owned.add(one);
  }
  return owned;
}

const isPartOfPopup = (control: Control, popups: Set<Element>): boolean =>
  control.role === 'listbox' && closestSpot(control.spot, (spot) => popups.has(spot.element)) !== undefined;

/** Pressed buttons side by side of which one is pressed are one choice: `Everyone | Friends | Nobody`. */
function groupSegments(units: Unit[], survey: Survey): Unit[] {
  const pressed = units.filter(({ controls }) => controls[0]?.role === 'pressed');
  const byParent = Map.groupBy(pressed, ({ root }) => root.parent);
  const merged = new Map<Unit, Unit | undefined>();
  for (const [parent, members] of byParent) {
    if (parent && isUnanswered(members, survey)) for (const member of members) merged.set(member, undefined);
    if (
      !parent ||
      members.length < 2 ||
      !isChoice(members) ||
      parent.controlsTo - parent.controlsFrom !== members.length
    )
      continue;
    const [first] = members;
    if (!first) continue;
    const isGroup = ['group', 'radiogroup', 'toolbar'].includes(roleOf(parent.element));
    const controls = members.flatMap((member) => member.controls);
    for (const member of members) merged.set(member, undefined);
    merged.set(first, { kind: 'radio', controls, root: parent, index: first.index, ...(isGroup && { group: parent }) });
  }
  return units.flatMap((unit) => (merged.has(unit) ? (merged.get(unit) ?? []) : unit));
}

/** `Was this helpful?  Yes  No`: what a page asks for itself. */
const isUnanswered = (members: Unit[], survey: Survey): boolean =>
  members.length > 1 &&
  members.every(
    ({ root }) =>
      root.element.getAttribute('aria-pressed') !== 'true' &&
      piecesOf(survey, root).some(({ text }) => isStateWord(text)),
  );

const isChoice = (members: Unit[]): boolean =>
  members.filter(({ root }) => root.element.getAttribute('aria-pressed') === 'true').length === 1 &&
  (members.every(isWorded) || members.every((one) => !isWorded(one) && one.root.element.hasAttribute('aria-label')));

const isWorded = ({ root }: Unit): boolean => root.piecesTo > root.piecesFrom;
