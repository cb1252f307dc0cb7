import { computeAccessibleName } from 'dom-accessibility-api';
import { isTickable, referred } from '../survey/element';
import { labelsOf } from '../survey/labels';
import { styleOf } from '../survey/see';
import { piecesOf, type Survey } from '../survey/survey';

/** A label of a whole page is none, and a hostile one would cost its length for each control. */
const MOST_PIECES = 40;
const LONGEST = 300;

/** The accessible name, as browsers work it out. */
export function spokenName(element: Element, survey: Survey): string {
  const plain = plainName(element, survey);
  if (plain !== undefined) return plain.slice(0, LONGEST);
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

const UNPLAIN =
  '[aria-label],[aria-labelledby],[aria-owns],[aria-hidden],[role],[title],slot,img,svg,select,textarea,input:not([type="checkbox"]):not([type="radio"]),button';

/**
 * The name where it has one plain source. The library asks each control for its labels, which costs the length of the
 * page: a thousand of them took a quarter of a second.
 */
function plainName(element: Element, survey: Survey): string | undefined {
  if (element.hasAttribute('aria-labelledby')) return plainText(referred(element, 'aria-labelledby'), element, survey);
  const said = element.getAttribute('aria-label')?.trim();
  if (said) return said.replace(/\s+/g, ' ');
  const isButton = element.localName === 'button';
  if (!isTickable(element) && element.localName !== 'select' && !isButton) return undefined;
  const labels = labelsOf(element, survey);
  const isBare = !isButton || (element.textContent ?? '').trim() === '';
  if (labels.length === 0 && !isBare) return undefined;
  if (labels.length === 0)
    return isButton && element.childElementCount > 0 ? undefined : (element.getAttribute('title')?.trim() ?? '');
  if (isButton) return plainText(labels, element, survey);
  if (labels.some((label) => !isPlain(label, element, survey))) return undefined;
  const pieces = labels.flatMap((label) => piecesOf(survey, survey.spots.get(label) ?? { piecesFrom: 0, piecesTo: 0 }));
  return pieces.length > MOST_PIECES ? '' : pieces.map(({ text }) => text).join(' ');
}

/** The text of elements that name a control, where all of it is seen and no other control stands in it. */
function plainText(sources: Element[], element: Element, survey: Survey): string | undefined {
  const texts: string[] = [];
  for (const source of sources) {
    const spot = survey.spots.get(source);
    // A box whose value is a part of its name names itself too.
    const isOther = source !== element;
    if (!spot || (isOther && (source.contains(element) || source.matches(UNPLAIN)))) return undefined;
    if (!isPlain(source, element, survey)) return undefined;
    const text = piecesOf(survey, spot)
      .slice(0, MOST_PIECES)
      .map((piece) => piece.text)
      .join(' ');
    if (!text || unspaced(text) !== unspaced(source.textContent ?? '')) return undefined;
    texts.push(text);
  }
  return texts.length > 0 ? texts.join(' ') : undefined;
}

const unspaced = (text: string): string => text.replace(/\s+/g, '');

const isPlain = (label: Element, element: Element, survey: Survey): boolean =>
  survey.spots.get(label)?.isShown === true &&
  !label.hasAttribute('aria-label') &&
  [...label.querySelectorAll(UNPLAIN)].every((part) => part === element);

function isHuge(element: Element, survey: Survey): boolean {
  const sources = [element, ...referred(element, 'aria-labelledby'), ...labelsOf(element, survey)];
  return sources.some((source) => {
    const spot = survey.spots.get(source);
    return spot !== undefined && spot.piecesTo - spot.piecesFrom > MOST_PIECES;
  });
}
