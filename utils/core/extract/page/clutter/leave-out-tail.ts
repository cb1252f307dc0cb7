import type { Survey } from '../survey-page';
import { headingLevel } from '../tags';

const LEAST_LINES = 2;
/** `14. Useful resources` is a section of the document. */
const NUMBERED = /^\s*(?:\d|[ivx]+[.)]|§)/i;

/** Nothing but links that lead away from the page. */
function isLinkLine({ nodes, tags, ends, weights, linkWeights }: Survey, line: number): boolean {
  if ((weights[line] ?? 0) === 0 || weights[line] !== linkWeights[line]) return false;
  for (let i = line; i < (ends[line] ?? 0); i++) {
    const href = tags[i] === 'a' ? (nodes[i] as Element).getAttribute('href') : null;
    if (href !== null && /^(?:#|mailto:|tel:)/i.test(href)) return false;
  }
  return true;
}

/** What a document's own element ends with: related pages, the one before and the one after, with their heading. */
export function leaveOutTail(survey: Survey, container: number, isLeftOut: Uint8Array): void {
  const { nodes, tags, ends, weights, lines } = survey;
  const tail: number[] = [];
  for (let i = (ends[container] ?? 0) - 1; i > container; i--) {
    if (tags[i] !== '#text' || isLeftOut[i] === 1 || (weights[i] ?? 0) === 0) continue;
    const line = lines[i] ?? 0;
    if (line <= container) break;
    const isLink = isLinkLine(survey, line);
    const isHeading = headingLevel(nodes[line] as Element, tags[line] ?? '') !== undefined;
    if (isHeading && NUMBERED.test(nodes[line]?.textContent ?? '')) return;
    // A heading that is a link names a chapter.
    if (isHeading && isLink) break;
    if (!isLink && !(isHeading && tail.length >= LEAST_LINES)) break;
    tail.push(line);
    if (!isLink) break;
    i = line;
  }
  if (tail.length < LEAST_LINES) return;
  for (const line of tail) isLeftOut.fill(1, line, ends[line]);
}
