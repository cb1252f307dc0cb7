import type { Block } from '../../model/terms';
import type { Survey } from './survey-page';
import { withoutCounter } from './without-counter';

const NEAR_TOP = 6;
const LONGEST = 200;
const SEPARATOR = /\s+[|·•–—»-]\s+|\s*\|\s*/;

/** The words of the page's first main heading that is no part of its frame. */
function readMainHeading({ nodes, tags }: Survey, isLeftOut: Uint8Array): string | undefined {
  const index = tags.findIndex((tag, i) => tag === 'h1' && isLeftOut[i] === 0);
  return index < 0 ? undefined : nodes[index]?.textContent?.replace(/\s+/g, ' ').trim();
}

interface Place {
  page: Document;
  survey: Survey;
  isLeftOut: Uint8Array;
  blocks: readonly Block[];
}

/** The document's own main heading, else the page's name without the site's. */
export function findTitle({ page, survey, isLeftOut, blocks }: Place): string | undefined {
  const heading = blocks.slice(0, NEAR_TOP).find(({ kind, level }) => kind === 'heading' && level === 1);
  if (heading && heading.text.length <= LONGEST) return heading.text;
  const main = readMainHeading(survey, isLeftOut);
  if (main && main.length <= LONGEST) return main;
  const [first] = withoutCounter(page.title).split(SEPARATOR);
  return first?.trim().slice(0, LONGEST) || undefined;
}
