import type { Prose } from '../measure-prose';
import type { Survey } from '../survey-page';
import { headingLevel } from '../tags';
import { leadsAway } from './leads-away';

const LEAST_HEADINGS = 3;
const LINKS_PER_HEADING = 2;
const LINK_SHARE = 0.6;
/** Running text among its letters; and how much of the page's text outside of links comes before it. */
const MOST_PROSE = 0.15;
const LEAST_BEFORE = 0.8;

function isIndex({ nodes, tags, ends }: Survey, index: number): boolean {
  let headings = 0;
  let links = 0;
  for (let i = index + 1; i < (ends[index] ?? 0); i++) {
    const tag = tags[i] ?? '';
    if (tag === '#text') continue;
    const element = nodes[i] as Element;
    if (tag === 'a') links += leadsAway(element) ? 1 : 0;
    else if (headingLevel(element, tag) !== undefined) headings++;
  }
  return headings >= LEAST_HEADINGS && links >= LINKS_PER_HEADING * headings;
}

/** The site's own index at the end of a page, where nothing names it a footer: lists of links, each under a heading. */
export function leaveOutIndex(survey: Survey, { prose }: Prose, isLeftOut: Uint8Array): void {
  const { tags, ends, weights, linkWeights } = survey;
  const plain = (i: number): number =>
    tags[i] === '#text' && isLeftOut[i] === 0 ? (weights[i] ?? 0) - (linkWeights[i] ?? 0) : 0;
  let all = 0;
  for (let i = 0; i < tags.length; i++) all += plain(i);
  let before = 0;
  for (let i = 1; i < tags.length; i++) {
    before += plain(i);
    const weight = weights[i] ?? 0;
    if (isLeftOut[i] === 1 || before < LEAST_BEFORE * all || weight === 0 || tags[i] === '#text') continue;
    const isLinks = (linkWeights[i] ?? 0) >= LINK_SHARE * weight && (prose[i] ?? 0) <= MOST_PROSE * weight;
    if (!isLinks) continue;
    const end = ends[i] ?? i + 1;
    if (isIndex(survey, i)) isLeftOut.fill(1, i, end);
    // What is inside has no more headings than the whole, so that each is looked at once.
    i = end - 1;
  }
}
