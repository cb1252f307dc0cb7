import { isTrack } from '../survey/drawing';
import { classWords, isInput, roleOf } from '../survey/element';
import { namesSwitch } from '../survey/find-role';
import { labelsOf } from '../survey/labels';
import { isOutOfSight, isWrittenAway, styleOf } from '../survey/see';
import { type Control, countControls, type Spot, type Survey } from '../survey/survey';
import { isStateWord } from '../words';

const STEPS = 3;
const SWITCHES = new Set(['switch', 'toggle', 'toggler']);

const known = new WeakMap<Survey, Map<string, boolean>>();

/** A check box that a person sees as a switch: called so, or drawn as a track instead of a box. */
export function isDrawnAsSwitch(control: Control, survey: Survey): boolean {
  const { element, parent } = control.spot;
  if (control.isNative && roleOf(element)) return false;
  // Boxes of one make are drawn alike: to ask once for all of them is what makes long pages quick.
  const answers = known.get(survey) ?? new Map<string, boolean>();
  known.set(survey, answers);
  const make = [element, parent?.element, parent?.parent?.element, ...[...element.children].slice(0, MOST_PARTS)]
    .map((one) => (one ? `${one.getAttribute('class') ?? ''} ${one.getAttribute('style') ?? ''}` : ''))
    .join('|');
  const answer =
    (/[^| ]/.test(make) ? answers.get(make) : undefined) ??
    (!isOfBrowser(element, survey) && isSwitchByLook(control, survey));
  answers.set(make, answer);
  return answer;
}

function isSwitchByLook({ spot }: Control, survey: Survey): boolean {
  const around: Element[] = [];
  for (let at: Spot | undefined = spot.parent; at && countControls(at) === 1 && around.length < STEPS; at = at.parent)
    around.push(at.element);
  const parts = [spot.element, ...labelsOf(spot.element, survey), ...around];
  // Where its maker says that it is a check box, only what is seen says otherwise.
  if (!roleOf(spot.element) && parts.some((part) => namesSwitch(classWords(part), SWITCHES))) return true;
  return (
    survey.hasLayout &&
    drawingsOf(parts).some((drawing) => isTrack(drawing) && (!saysMore(drawing) || isWrittenAway(drawing, survey)))
  );
}

/** A chip with words is as long and as round as a track. */
const saysMore = ({ textContent }: Element): boolean => Boolean(textContent?.trim()) && !isStateWord(textContent ?? '');

/** Nothing is drawn in its place. */
function isOfBrowser(element: Element, survey: Survey): boolean {
  if (!survey.hasLayout || !isInput(element) || isOutOfSight(element, survey)) return false;
  const { appearance, opacity, display, visibility } = styleOf(element);
  return appearance !== 'none' && opacity !== '0' && display !== 'none' && visibility !== 'hidden';
}

const MOST_PARTS = 6;
const drawingsOf = (parts: Element[]): Element[] => [
  ...parts,
  ...parts.flatMap((part) => [...part.children].slice(0, MOST_PARTS)),
];
