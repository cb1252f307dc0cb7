import type { Survey } from '../survey-page';
import { headingLevel } from '../tags';
import { leadsAway } from './leads-away';

/** Cards, steps and teasers: a heading with a few words under it, again and again, and most of them lead away. */
const LEAST_CARDS = 12;
const LINKED_CARDS = 0.6;
const PROSE_PER_CARD = 100;
const LONG_LINE = 250;
const MOST_IN_LONG_LINES = 0.25;

interface Left {
  /** The element looked at, and the one inside it that is not. */
  around: number;
  inside: number;
  isLeftOut: Uint8Array;
  /** Running text of the one without the other. */
  prose: number;
}

/** Whether what stands around an element is a listing of other pages rather than text of its own. */
export function isOnlyCards(survey: Survey, { around, inside, isLeftOut, prose }: Left): boolean {
  const { nodes, tags, ends, lines, weights } = survey;
  const said = new Map<number, number>();
  let cards = 0;
  let links = 0;
  for (let i = around + 1; i < (ends[around] ?? 0); i++) {
    const tag = tags[i] ?? '';
    if (i === inside || isLeftOut[i] === 1) i = (ends[i] ?? i + 1) - 1;
    else if (tag === '#text') said.set(lines[i] ?? 0, (said.get(lines[i] ?? 0) ?? 0) + (weights[i] ?? 0));
    else if (tag === 'a') links += leadsAway(nodes[i] as Element) ? 1 : 0;
    else if (headingLevel(nodes[i] as Element, tag) !== undefined) cards++;
  }
  const long = [...said.values()].filter((letters) => letters > LONG_LINE).reduce((sum, letters) => sum + letters, 0);
  const isListing = cards >= LEAST_CARDS && prose <= PROSE_PER_CARD * cards && long <= MOST_IN_LONG_LINES * prose;
  return isListing && links >= LINKED_CARDS * cards;
}
