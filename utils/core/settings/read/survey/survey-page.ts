import type { ReadingOptions } from '../reading-options';
import { findDrawnChoice } from '../values/drawn-choice';
import { isCustom, isElement, isSelect, isText, isTickable, roleOf } from './element';
import { findUnsaidRole, isClosed } from './find-custom-control';
import { findRole } from './find-role';
import { TextGatherer } from './gather-text';
import { collectLabels } from './labels';
import { isIconText, isSkipped, nodesOf } from './nodes-of';
import { isMain, isPress, placeOf } from './place-of';
import { isDrawn, isFoldedAway, isSeenByProxy } from './see';
import type { Control, ControlRole, Spot, Survey } from './survey';

/** More than any page that a person could read; a hostile one is cut. */
const MOST_SPOTS = 60_000;
const A_SLICE = 150;

interface Visit {
  spot: Spot;
  nodes: ArrayLike<Node>;
  next: number;
  isApart: boolean;
  control?: Control;
}

/** The page as lists in reading order; yields often, so that a page stays quick while it is read. */
export function* surveyPage(root: Document | Element, options: ReadingOptions): Generator<undefined, Survey> {
  const top = root.nodeType === 9 ? ((root as Document).body ?? (root as Document).documentElement) : (root as Element);
  const survey = startSurvey(top, options);
  if (!top) return survey;
  collectLabels(top, survey);
  const text = new TextGatherer(survey);
  const visits: Visit[] = [];
  const enter = (element: Element, parent?: Spot) => {
    const visit = openVisit(element, parent, survey, text);
    if (visit) visits.push(visit);
  };
  enter(top);
  for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
    const node = visit.nodes[visit.next++];
    if (!node || survey.isCutShort) {
      closeVisit(visits.pop() as Visit, survey, text);
    } else if (isText(node)) {
      if (visit.spot.isShown) text.add(node.data, visit.spot);
    } else if (isElement(node)) {
      enter(node, visit.spot);
      if (survey.spots.size % A_SLICE === 0) yield;
    }
  }
  return survey;
}

function startSurvey(top: Element | undefined, options: ReadingOptions): Survey {
  const box = options.hasLayout ?? (top ? top.ownerDocument.documentElement.getBoundingClientRect().width > 0 : false);
  return {
    options,
    hasLayout: box,
    hasMain: false,
    spots: new Map(),
    labels: new Map(),
    pieces: [],
    controls: [],
    foreignFrames: [],
    closedRoots: [],
    hidden: [],
    isCutShort: false,
  };
}

function openVisit(element: Element, parent: Spot | undefined, survey: Survey, text: TextGatherer): Visit | undefined {
  if (isSkipped(element) || survey.spots.has(element)) return undefined;
  if (survey.spots.size >= MOST_SPOTS) survey.isCutShort = true;
  const isShown = !parent?.isFolded && isDrawn(element, parent?.isShown ?? true, survey);
  if (isShown && isIconText(element)) return undefined;
  const role = findRole(element);
  const spot: Spot = {
    element,
    isShown,
    piecesFrom: 0,
    piecesTo: 0,
    controlsFrom: 0,
    controlsTo: 0,
    ...placeOf(element, parent),
  };
  if (parent) spot.parent = parent;
  // A page that is covered by its settings keeps its own main part, out of sight.
  if (isShown && isMain(element)) survey.hasMain = true;
  if (parent?.isFolded || isFoldedAway(element, survey)) spot.isFolded = true;
  if (!spot.press && isPress(element)) spot.press = spot;
  survey.spots.set(element, spot);
  const isApart = isShown ? text.enter(spot) : true;
  if (role) text.flush();
  spot.piecesFrom = survey.pieces.length;
  spot.controlsFrom = survey.controls.length;
  const control = role && takeControl(role, spot, survey);
  const visit: Visit = { spot, nodes: nodesOf(spot, survey), next: 0, isApart };
  if (control) visit.control = control;
  return visit;
}

function takeControl(role: ControlRole, spot: Spot, survey: Survey): Control | undefined {
  const { element } = spot;
  const isSeen = spot.isShown || (spot.parent !== undefined && isSeenByProxy(element, spot.parent, survey));
  if (!isSeen) {
    survey.hidden.push(element);
    return undefined;
  }
  if (element.getAttribute('aria-hidden') === 'true' && isTwinOf(spot)) return undefined;
  const control: Control = {
    spot,
    role,
    index: survey.controls.length,
    isNative: isTickable(element) || role === 'select',
    inner: [],
  };
  survey.controls.push(control);
  return control;
}

/** An input that is hidden from everybody but the form, beside the control that people use. */
function isTwinOf(spot: Spot): boolean {
  const selector = '[role="switch"],[role="checkbox"],[role="radio"],[role="combobox"]';
  if (isSelect(spot.element) && spot.parent?.parent?.element.querySelector('[role="combobox"]')) return true;
  return [...(spot.element.parentElement?.children ?? [])].some(
    (other) => other !== spot.element && other.matches(selector),
  );
}

function closeVisit({ spot, isApart, control }: Visit, survey: Survey, text: TextGatherer): void {
  if (control) text.flush();
  if (spot.isShown) text.leave(spot, isApart);
  if (control && control.role !== 'listbox') {
    control.inner = survey.controls.splice(control.index + 1);
    // Says whether it is chosen, and what it is by the input in it.
    const [only, more] = control.inner;
    if (only && !more && only.role === 'radio' && !roleOf(spot.element)) control.role = 'radio';
  } else if (!control && survey.controls.length === spot.controlsFrom) {
    takeUnsaid(spot, survey);
  }
  spot.piecesTo = survey.pieces.length;
  spot.controlsTo = survey.controls.length;
}

function takeUnsaid(spot: Spot, survey: Survey): void {
  const { controls } = survey;
  const role = findUnsaidRole(spot, survey);
  if (role) {
    controls.push({ spot, role, index: controls.length, isNative: false, inner: [] });
    return;
  }
  for (const part of findDrawnChoice(spot, survey) ?? []) {
    part.controlsFrom = controls.length;
    controls.push({ spot: part, role: 'drawn', index: controls.length, isNative: false, inner: [] });
    part.controlsTo = controls.length;
  }
  if (isCustom(spot.element) && isClosed(spot, survey)) survey.closedRoots.push(spot);
}
