import type { Survey } from '../page/survey-page';
import { takeNames } from '../terms-type/take-names';

const LEAST_TYPES = 3;
/** A teaser; a clause is longer. */
const LONGEST_TEASER = 180;
const MOST_LETTERS = 4000;
const LONGEST_NAME = 90;

/** The kinds of terms that links to other pages name. */
function findLinkedTypes({ nodes, tags }: Survey, isLeftOut: Uint8Array): Set<string> {
  const types = new Set<string>();
  for (let i = 0; i < tags.length; i++) {
    if (isLeftOut[i] === 1 || tags[i] !== 'a') continue;
    const link = nodes[i] as Element;
    const name = (link.textContent ?? '').trim();
    if (name.length > LONGEST_NAME || /^#|^$/.test(link.getAttribute('href') ?? '')) continue;
    const [type, ...others] = takeNames(name).types;
    if (type && others.length === 0) types.add(type);
  }
  return types;
}

/** Whether a page only leads to documents: links that name several kinds of terms, and no line as long as a clause. */
export function isOverview(survey: Survey, isLeftOut: Uint8Array): boolean {
  const { tags, weights, linkWeights, lines } = survey;
  if ((weights[0] ?? 0) > MOST_LETTERS * 3) return false;
  const said = new Map<number, number>();
  let letters = 0;
  for (let i = 0; i < tags.length; i++) {
    if (isLeftOut[i] === 1 || tags[i] !== '#text') continue;
    const own = (weights[i] ?? 0) - (linkWeights[i] ?? 0);
    letters += own;
    said.set(lines[i] ?? 0, (said.get(lines[i] ?? 0) ?? 0) + own);
  }
  if (letters > MOST_LETTERS || [...said.values()].some((line) => line > LONGEST_TEASER)) return false;
  return findLinkedTypes(survey, isLeftOut).size >= LEAST_TYPES;
}
