import { isTrack } from '../survey/drawing';
import { classWords, roleOf } from '../survey/element';
import { namesSwitch } from '../survey/find-role';
import { labelsOf } from '../survey/labels';
import { isOutOfSight, styleOf } from '../survey/see';
import { type Control, countControls, type Spot, type Survey } from '../survey/survey';

const STEPS = 3;
const SWITCHES = new Set(['switch', 'toggle', 'toggler']);

/** A check box of the browser's that a person sees as a switch: called so, or drawn as a track instead of a box. */
export function isDrawnAsSwitch({ spot, isNative }: Control, survey: Survey): boolean {
  const { element } = spot;
  if (!isNative || roleOf(element) || isOfBrowser(element, survey)) return false;
  const around: Element[] = [];
  for (let at: Spot | undefined = spot.parent; at && countControls(at) === 1 && around.length < STEPS; at = at.parent)
    around.push(at.element);
  const parts = [element, ...labelsOf(element, survey), ...around];
  if (parts.some((part) => namesSwitch(classWords(part), SWITCHES))) return true;
  return survey.hasLayout && drawingsOf(parts).some(isTrack);
}

/** Nothing is drawn in its place. */
function isOfBrowser(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout || isOutOfSight(element, survey)) return false;
  const { appearance, opacity, display, visibility } = styleOf(element);
  return appearance !== 'none' && opacity !== '0' && display !== 'none' && visibility !== 'hidden';
}

const MOST_PARTS = 6;
const drawingsOf = (parts: Element[]): Element[] => [
  ...parts,
  ...parts.flatMap((part) => [...part.children].slice(0, MOST_PARTS)),
];
