import { computeAccessibleName } from 'dom-accessibility-api';
import { referred } from '../survey/element';
import { styleOf } from '../survey/see';
import type { Survey } from '../survey/survey';

/** A label of a whole page is none, and a hostile one would cost its length for each control. */
const MOST_PIECES = 40;
const LONGEST = 300;

/** The accessible name, as browsers work it out. */
export function spokenName(element: Element, survey: Survey): string {
  if (isHuge(element, survey)) return '';
  try {
    const name = computeAccessibleName(element, {
      computedStyleSupportsPseudoElements: false,
      getComputedStyle: styleOf,
    });
    return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  } catch {
    // Nested deeper than the library can follow.
    return '';
  }
}

function isHuge(element: Element, survey: Survey): boolean {
  const sources = [element, ...referred(element, 'aria-labelledby'), ...((element as HTMLInputElement).labels ?? [])];
  return sources.some((source) => {
    const spot = survey.spots.get(source);
    return spot !== undefined && spot.piecesTo - spot.piecesFrom > MOST_PIECES;
  });
}
