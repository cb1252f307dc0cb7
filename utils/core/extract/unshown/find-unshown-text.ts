import { measureProse } from '../page/measure-prose';
import { type Survey, surveyPage } from '../page/survey-page';
import { writeScripts } from './write-scripts';

/** HTML to a page that runs nothing: `DOMParser` where there is one. */
type Parse = (html: string) => Document;

/** Letters of running text: a page with more shows its own; less found elsewhere is no document. */
const MOST_SHOWN = 500;
const LEAST_FOUND = 1200;
/** A frame of links and a cookie notice are more than a shell has, and less than a document. */
const TIMES_SHOWN = 3;
const LEAST_LINE = 25;
const LONGEST = 2_000_000;
const MOST_PLACES = 50;
const MARKUP = 'noscript, iframe[srcdoc], template:not([shadowrootmode])';

const markupOf = (place: Element): string =>
  (place.localName === 'iframe' ? place.getAttribute('srcdoc') : place.innerHTML) ?? '';

interface Shown {
  survey: Survey;
  isLeftOut: Uint8Array;
}

/** Letters of running text outside of links; ends as soon as they are many. */
function countShown({ texts, weights, linkWeights, lines }: Survey, isLeftOut: Uint8Array): number {
  let shown = 0;
  for (let i = 0; i < texts.length && shown <= MOST_SHOWN; i++) {
    const isRunning = texts[i] !== '' && isLeftOut[i] === 0 && (weights[lines[i] ?? 0] ?? 0) >= LEAST_LINE;
    if (isRunning) shown += (weights[i] ?? 0) - (linkWeights[i] ?? 0);
  }
  return shown;
}

/**
 * The document of a page that shows next to none: what it keeps for browsers without scripts, in a frame of its own, in
 * a template, or in the data of its scripts. Only ever parsed as a page that runs nothing, then cleaned like any page.
 */
export function findUnshownText(page: Document, { survey, isLeftOut }: Shown, parse: Parse): Survey | undefined {
  const shown = countShown(survey, isLeftOut);
  if (shown > MOST_SHOWN) return undefined;
  const least = Math.max(LEAST_FOUND, TIMES_SHOWN * shown);
  const places = Array.from(page.querySelectorAll(MARKUP)).slice(0, MOST_PLACES);
  let best: Survey | undefined;
  let most = least;
  const weigh = (html: string): void => {
    if (html.length < least || html.length > LONGEST) return;
    const { body } = parse(html);
    const survey = body && surveyPage(body);
    const prose = survey ? (measureProse(survey).prose[0] ?? 0) : 0;
    if (!survey || prose < most) return;
    best = survey;
    most = prose;
  };
  for (const place of places) weigh(markupOf(place));
  if (!best) weigh(writeScripts(page));
  return best;
}
