import { findClutter } from './find-clutter';
import { measureProse, type Prose } from './measure-prose';
import type { Survey } from './survey-page';

/** The document's place in the page: one element, and what is left out inside it. */
export interface Container {
  index: number;
  /** 1 where a node and all inside it is left out. */
  isLeftOut: Uint8Array;
  prose: number;
}

/** What an element may hold of the page's running text and still be dropped for its name. */
const MOST_LOST = { frame: 0.3, layer: 0.4, unseen: 0.12 };

/** 1 where a node belongs to the page's frame, a layer over it or a hidden copy. */
export function leaveOutClutter({ nodes, tags, ends }: Survey, { prose }: Prose): Uint8Array {
  const isLeftOut = new Uint8Array(nodes.length);
  const all = prose[0] ?? 0;
  for (let i = 1; i < nodes.length; i++) {
    const tag = tags[i] ?? '';
    if (tag === '#text') continue;
    const clutter = findClutter(nodes[i] as Element, tag);
    if (clutter === undefined || (prose[i] ?? 0) > MOST_LOST[clutter] * all) continue;
    const end = ends[i] ?? i + 1;
    isLeftOut.fill(1, i, end);
    i = end - 1;
  }
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

/** The child that holds nearly all that its parent holds, again and again. */
const NEARLY_ALL = 0.9;

export function findContainer(survey: Survey): Container {
  const measured = measureProse(survey);
  const isLeftOut = leaveOutClutter(survey, measured);
  const { score, prose } = scoreWithout(survey, measured, isLeftOut);
  const { nodes, tags, ends } = survey;
  let index = 0;
  let child = 1;
  const end = (at: number): number => ends[at] ?? at + 1;
  let stop = end(0);
  while (child < stop && child < nodes.length) {
    const isHeavy =
      tags[child] !== '#text' && (score[child] ?? 0) >= NEARLY_ALL * (score[index] ?? 0) && (prose[child] ?? 0) > 0;
    if (!isHeavy) {
      child = end(child);
      continue;
    }
    index = child;
    stop = end(child);
    child++;
  }
  return { index, isLeftOut, prose: prose[index] ?? 0 };
}
