import { type Clutter, findClutter } from '../find-clutter';
import type { Prose } from '../measure-prose';
import type { Survey } from '../survey-page';
import { leaveOutMenus } from './leave-out-menus';
import { leaveOutQuestions } from './leave-out-questions';
import { opensByClick } from './opens-by-click';
import { seesCopies } from './sees-copies';

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

/** Whether so much speaks against an element that it goes with all inside. */
function goes({ nodes, weights, linkWeights }: Survey, { prose }: Prose, place: { index: number; clutter: Clutter }) {
  const { index, clutter } = place;
  const all = prose[0] ?? 0;
  const held = prose[index] ?? 0;
  const weight = weights[index] ?? 0;
  const isConsent =
    clutter === 'layer' && all - held < held && asksConsent(nodes[index] as Element, weight, weights[0] ?? 0);
  const isLinks = clutter === 'frame' && (linkWeights[index] ?? 0) > MOSTLY_LINKS * weight;
  if (held > MOST_LOST[clutter] * all && !isLinks && !isConsent) return false;
  return !(clutter === 'named' && held > LITTLE_PROSE && held > LOW_SHARE * weight);
}

/** 1 where a node belongs to the page's frame, a layer over it or a hidden copy. */
export function leaveOutClutter(survey: Survey, measured: Prose): Uint8Array {
  const { nodes, tags, ends } = survey;
  const isLeftOut = new Uint8Array(nodes.length);
  const isPanel = opensByClick(survey);
  const panels: number[] = [];
  const judge = (from: number, stop: number): void => {
    for (let i = from; i < stop; i++) {
      const tag = tags[i] ?? '';
      const clutter = tag === '#text' ? undefined : findClutter(nodes[i] as Element, tag);
      if (clutter === undefined) continue;
      const isLost = goes(survey, measured, { index: i, clutter });
      if (clutter === 'unseen' && (!isLost || isPanel(i, measured.prose[i] ?? 0))) panels.push(i);
      else if (!isLost) continue;
      const end = ends[i] ?? i + 1;
      isLeftOut.fill(1, i, end);
      i = end - 1;
    }
  };
  judge(1, nodes.length);
  // What a click shows comes back, and what is too much to lose, unless it stands in the page already. Panels inside
  // panels join the end of the list.
  const isCopy = panels.length > 0 ? seesCopies(survey, isLeftOut) : undefined;
  for (const panel of panels) {
    const end = ends[panel] ?? panel + 1;
    if (isCopy?.(panel)) continue;
    isLeftOut.fill(0, panel, end);
    judge(panel + 1, end);
  }
  leaveOutMenus(survey, isLeftOut);
  leaveOutQuestions(survey, isLeftOut);
  return isLeftOut;
}
