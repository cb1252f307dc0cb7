import { isOnlyCards } from './clutter/is-only-cards';
import { leaveOutClutter } from './clutter/leave-out-clutter';
import { leaveOutIndex } from './clutter/leave-out-index';
import { leaveOutTail } from './clutter/leave-out-tail';
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

/** Sums again without what is left out. */
function scoreWithout(survey: Survey, { score, prose }: Prose, isLeftOut: Uint8Array): Prose {
  const { parents, nodes } = survey;
  const made = (): Float64Array => new Float64Array(nodes.length);
  const [kept, lost] = [
    { score: made(), prose: made() },
    { score: made(), prose: made() },
  ];
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
/** Of the document, where all else is a listing of other pages. */
const CARDS_SHARE = 0.35;

export function findContainer(survey: Survey): Container {
  const measured = measureProse(survey);
  const isLeftOut = leaveOutClutter(survey, measured);
  const { prose, score } = scoreWithout(survey, measured, isLeftOut);
  const { tags, ends } = survey;
  const held = (at: number): number => prose[at] ?? 0;
  let index = 0;
  let stop = tags.length;
  for (let child = 1; child < stop; ) {
    const tag = tags[child] ?? '';
    const end = ends[child] ?? child + 1;
    const lost = (score[index] ?? 0) - (score[child] ?? 0);
    const holdsAll = held(child) > 0.5 * held(index) && lost <= Math.max(LOST_LINE, LOST_SHARE * held(index));
    const isMain = (tag === 'main' || tag === 'article') && held(child) >= MAIN_SHARE * held(index);
    const isAmongCards = (): boolean =>
      held(child) > 0 &&
      held(child) >= CARDS_SHARE * held(index) &&
      isOnlyCards(survey, { around: index, inside: child, isLeftOut, prose: held(index) - held(child) });
    if (tag === '#text' || !(holdsAll || isMain || isAmongCards())) {
      child = end;
      continue;
    }
    index = child;
    stop = end;
    child++;
  }
  leaveOutIndex(survey, measured, isLeftOut);
  leaveOutTail(survey, index, isLeftOut);
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
