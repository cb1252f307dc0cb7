import type { Survey } from '../survey-page';
import { leadsAway } from './leads-away';

const LINK_SHARE = 0.8;
const LEAST_LINKS = 4;

/** How many links lead away from the page, and whether one says that it is the page. */
function readLinks({ nodes, tags, ends }: Survey, index: number): { away: number; isMenu: boolean } {
  let away = 0;
  let isMenu = false;
  for (let i = index; i < (ends[index] ?? 0); i++) {
    if (tags[i] !== 'a') continue;
    const link = nodes[i] as Element;
    if (leadsAway(link)) away++;
    isMenu ||= link.hasAttribute('aria-current');
  }
  return { away, isMenu };
}

/**
 * Menus that nothing names so: links away from the page and hardly a word beside them, before the page's main heading,
 * or with one link that says that it is this page. Before the main heading a single link with no word beside it goes too:
 * a teaser of something else. A table of contents stays in the page.
 */
export function leaveOutMenus(survey: Survey, isLeftOut: Uint8Array): void {
  const { tags, ends, weights, linkWeights, lines } = survey;
  const heading = tags.findIndex((tag, i) => tag === 'h1' && isLeftOut[i] === 0);
  for (let i = 1; i < tags.length; i++) {
    const end = ends[i] ?? i + 1;
    const linked = linkWeights[i] ?? 0;
    const holdsHeading = i <= heading && heading < end;
    if (isLeftOut[i] === 1) i = end - 1;
    else if (!holdsHeading && tags[i] !== '#text' && linked > 0 && linked >= LINK_SHARE * (weights[i] ?? 0)) {
      const { away, isMenu } = readLinks(survey, i);
      const isBefore = end <= heading;
      const isTeaser = isBefore && away > 0 && linked === weights[lines[i] ?? i];
      if (isTeaser || (away >= LEAST_LINKS && (isMenu || isBefore))) isLeftOut.fill(1, i, end);
      // What is inside has no more links than the whole, so that each is looked at once.
      i = end - 1;
    }
  }
}
