import { roleOf } from '../survey/element';
import { type Control, closestBy, closestSpot, holds, type Spot } from '../survey/survey';
import type { Unit } from './unit';

const isGroup = ({ element }: Spot): boolean =>
  roleOf(element) === 'radiogroup' || element.localName === 'fieldset' || ['menu', 'group'].includes(roleOf(element));
const MOST_STEPS = 8;

/** Radios that answer one question: of one group, one name, or the smallest element that holds several. */
export function groupRadios(radios: Control[]): Unit[] {
  const groups: Control[][] = [];
  const byName = new Map<string, Control[][]>();
  for (const radio of radios) {
    const name = nameOf(radio);
    const likely = [groups.at(-1), ...(name ? (byName.get(name) ?? []) : [])];
    const known = likely.find((group) => group && belongs(radio, group));
    if (known) {
      known.push(radio);
      continue;
    }
    const group = [radio];
    groups.push(group);
    if (name) byName.set(name, [...(byName.get(name) ?? []), group]);
  }
  return groups.map(asUnit);
}

function belongs(radio: Control, group: Control[]): boolean {
  const last = group.at(-1) as Control;
  if (radio.role === 'drawn' || last.role === 'drawn')
    return radio.role === last.role && radio.spot.parent === last.spot.parent;
  const [one, other] = [groupOf(radio), groupOf(last)];
  if (one !== other && one && other && !holds(one, other.element === one.element ? one : other))
    return isSameName(radio, last) && !isExact(one) && !isExact(other);
  if (one && one === other && isExact(one)) return true;
  if (nameOf(radio) || nameOf(last)) return isSameName(radio, last) && isOneChoice(radio, last);
  return one && one === other ? radio.index === last.index + 1 : isNear(radio, last);
}

const isExact = ({ element }: Spot): boolean => roleOf(element) === 'radiogroup' || roleOf(element) === 'menu';
const groupAround = closestBy(isGroup);
const groupOf = (radio: Control) => groupAround(radio.spot.parent);
const nameOf = ({ spot, isNative }: Control): string => (isNative ? (spot.element as HTMLInputElement).name : '');

function isSameName(one: Control, other: Control): boolean {
  if (nameOf(one) !== nameOf(other) || !nameOf(one)) return false;
  const [input, second] = [one.spot.element as HTMLInputElement, other.spot.element as HTMLInputElement];
  return input.form === second.form && input.getRootNode() === second.getRootNode();
}

/** The browser lets one of a name be chosen; two that are chosen are not one choice. */
const isOneChoice = (one: Control, other: Control): boolean =>
  !((one.spot.element as HTMLInputElement).checked && (other.spot.element as HTMLInputElement).checked);

/** Follow each other, with a common element close by. */
function isNear(radio: Control, last: Control): boolean {
  if (radio.index !== last.index + 1) return false;
  let spot: Spot | undefined = radio.spot;
  for (let step = 0; spot && step < MOST_STEPS; step++) {
    if (holds(spot, last.spot)) return true;
    spot = spot.parent;
  }
  return false;
}

function asUnit(controls: Control[]): Unit {
  const first = controls[0] as Control;
  const root = closestSpot(first.spot, (spot) => controls.every((one) => holds(spot, one.spot))) ?? first.spot;
  const group = groupAround(root);
  const isOwn = group && group.controlsTo - group.controlsFrom === controls.length;
  return {
    kind: 'radio',
    controls,
    root: controls.length > 1 ? root : (isOwn && group) || root,
    index: first.index,
    ...(isOwn && { group }),
  };
}
