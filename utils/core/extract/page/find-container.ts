import { type Clutter, findClutter, isNamedTerms } from './find-clutter';
import { isListing } from './is-listing';
import { leaveOutMenus } from './leave-out-menus';
import { measureProse, type Prose } from './measure-prose';
import type { Survey } from './survey-page';

/** The document's place in the page: one element, and what is left out inside it. */
export interface Container {
  index: number;
  /** Where reading begins: the main heading before it, or the element itself. */
  start: number;
  /** 1 where a node and all inside it is left out. */
  isLeftOut: Uint8Array;
}

/** The share of the page's running text that an element may hold and still be dropped. */
const MOST_LOST: Record<Clutter, number> = { frame: 0.3, named: 0.3, layer: 0.45, unseen: 0.12, form: 0.12 };
/** A name alone is often wrong: what it stands on must hold little running text, or mostly links and scraps. */
const LITTLE_PROSE = 250;
const LOW_SHARE = 0.35;
const MOSTLY_LINKS = 0.4;

const LONGEST_CONSENT = 4000;
const LEAST_REST = 300;

/** A layer that asks about cookies over a page whose own text is even shorter. */
const asksConsent = (element: Element, weight: number, all: number): boolean =>
  weight <= LONGEST_CONSENT &&
  all - weight >= LEAST_REST &&
  /cookie/i.test(element.textContent ?? '') &&
  element.querySelector('button, [role="button"]') !== null;

/** 1 where a node belongs to the page's frame, a layer over it or a hidden copy. */
export function leaveOutClutter(survey: Survey, { prose }: Prose): Uint8Array {
  const { nodes, tags, ends, weights, linkWeights } = survey;
  const isLeftOut = new Uint8Array(nodes.length);
  const all = prose[0] ?? 0;
  for (let i = 1; i < nodes.length; i++) {
    const tag = tags[i] ?? '';
    if (tag === '#text') continue;
    const clutter = findClutter(nodes[i] as Element, tag);
    if (clutter === undefined) continue;
    const held = prose[i] ?? 0;
    const isConsent =
      clutter === 'layer' && all - held < held && asksConsent(nodes[i] as Element, weights[i] ?? 0, weights[0] ?? 0);
    const isLinks = clutter === 'frame' && (linkWeights[i] ?? 0) > MOSTLY_LINKS * (weights[i] ?? 0);
    if (held > MOST_LOST[clutter] * all && !isLinks && !isConsent) continue;
    if (clutter === 'named' && held > LITTLE_PROSE && held > LOW_SHARE * (weights[i] ?? 0)) continue;
    const end = ends[i] ?? i + 1;
    isLeftOut.fill(1, i, end);
    i = end - 1;
  }
  leaveOutMenus(survey, isLeftOut);
  return isLeftOut;
}

/** Sums again without what is left out. */
function scoreWithout(survey: Survey, { score, prose }: Prose, isLeftOut: Uint8Array): Prose {
  const kept = { score: [...score], prose: [...prose] };
  const { parents, nodes } = survey;
  const lost = { score: new Array<number>(nodes.length).fill(0), prose: new Array<number>(nodes.length).fill(0) };
  for (let i = nodes.length - 1; i > 0; i--) {
    const up = parents[i] ?? 0;
    const isTop = isLeftOut[i] === 1 && isLeftOut[up] === 0;
    lost.score[up] = (lost.score[up] ?? 0) + (isTop ? (score[i] ?? 0) : (lost.score[i] ?? 0));
    lost.prose[up] = (lost.prose[up] ?? 0) + (isTop ? (prose[i] ?? 0) : (lost.prose[i] ?? 0));
  }
  for (let i = 0; i < nodes.length; i++) {
    kept.score[i] = isLeftOut[i] === 1 ? 0 : (score[i] ?? 0) - (lost.score[i] ?? 0);
    kept.prose[i] = isLeftOut[i] === 1 ? 0 : (prose[i] ?? 0) - (lost.prose[i] ?? 0);
  }
  return kept;
}

/** What may be left behind on the way down to the element that holds the document: a line, or this share. */
const LOST_LINE = 60;
const LOST_SHARE = 0.01;
const MAIN_SHARE = 0.6;
/** Of what its maker calls the document, where all else is a listing of other pages. */
const NAMED_SHARE = 0.35;

export function findContainer(survey: Survey): Container {
  const measured = measureProse(survey);
  const isLeftOut = leaveOutClutter(survey, measured);
  const { prose, score } = scoreWithout(survey, measured, isLeftOut);
  const { nodes, tags, ends } = survey;
  const held = (at: number): number => prose[at] ?? 0;
  let index = 0;
  let stop = nodes.length;
  let isNamed = false;
  for (let child = 1; child < stop; ) {
    const tag = tags[child] ?? '';
    const end = ends[child] ?? child + 1;
    const lost = (score[index] ?? 0) - (score[child] ?? 0);
    const holdsAll = held(child) > 0.5 * held(index) && lost <= Math.max(LOST_LINE, LOST_SHARE * held(index));
    const isMain = (tag === 'main' || tag === 'article') && held(child) >= MAIN_SHARE * held(index);
    const isDocument = (): boolean =>
      !isNamed &&
      held(child) >= NAMED_SHARE * held(index) &&
      isOnlyNamed(survey, child, isLeftOut) &&
      isListing(survey, { around: index, inside: child, isLeftOut, prose: held(index) - held(child) });
    if (tag === '#text' || !(holdsAll || isMain || isDocument())) {
      child = end;
      continue;
    }
    isNamed ||= isNamedTerms(nodes[child] as Element);
    index = child;
    stop = end;
    child++;
  }
  return { index, start: findStart(survey, index, isLeftOut), isLeftOut };
}

const LONGEST_PRELUDE = 500;

/** The page's main heading and the few lines under it often stand before the document's own element: its date is among them. */
function findStart(survey: Survey, index: number, isLeftOut: Uint8Array): number {
  const { tags, ends, weights } = survey;
  let letters = 0;
  for (let i = index - 1; i > 0 && letters <= LONGEST_PRELUDE; i--) {
    if (isLeftOut[i] === 1) continue;
    if (tags[i] === '#text') letters += weights[i] ?? 0;
    if (tags[i] === 'h1' && (ends[i] ?? 0) <= index) {
      return letters <= LONGEST_PRELUDE && letters > 0 ? lineBefore(survey, i, isLeftOut) : index;
    }
  }
  return index;
}

const LONGEST_LINE = 80;

/** Some put the date right above the heading: one short line of its own that is no link. */
function lineBefore(
  { tags, ends, weights, linkWeights, lines }: Survey,
  heading: number,
  isLeftOut: Uint8Array,
): number {
  for (let i = heading - 1; i > 0; i--) {
    if (tags[i] !== '#text' || (weights[i] ?? 0) === 0) continue;
    const line = lines[i] ?? 0;
    const isShort = (weights[line] ?? 0) <= LONGEST_LINE && linkWeights[line] === 0;
    return isShort && isLeftOut[i] === 0 && line > 0 && (ends[line] ?? 0) <= heading ? line : heading;
  }
  return heading;
}

/** No element beside it bears such a name. */
function isOnlyNamed({ nodes, tags, parents, ends }: Survey, index: number, isLeftOut: Uint8Array): boolean {
  if (tags[index] === '#text' || !isNamedTerms(nodes[index] as Element)) return false;
  const parent = parents[index] ?? 0;
  const stop = ends[parent] ?? nodes.length;
  for (let i = parent + 1; i < stop; i = ends[i] ?? i + 1) {
    if (i !== index && tags[i] !== '#text' && isLeftOut[i] === 0 && isNamedTerms(nodes[i] as Element)) return false;
  }
  return true;
}
