import { isRing, lookOfRing } from '../survey/drawing';
import { styleOf } from '../survey/see';
import { piecesOf, type Spot, type Survey } from '../survey/survey';
import { signOf } from './class-state';

const FEWEST = 2;
const MOST = 6;
const LONGEST = 60;
const PARTS = new Set(['div', 'span', 'li', 'button']);
const SAID = ['role', 'aria-pressed', 'aria-checked', 'aria-selected', 'aria-expanded', 'aria-haspopup'];
const ACTING = 'a,button,input,select,textarea,[role],[tabindex]';

/** Elements without a role side by side that can all be clicked, of which one alone is marked: one choice. */
export function findDrawnChoice(spot: Spot, survey: Survey): Spot[] | undefined {
  const { element, piecesFrom } = spot;
  const count = element.childElementCount;
  const texts = survey.pieces.length - piecesFrom;
  if (!survey.hasLayout || count < FEWEST || count > MOST || texts < count || spot.press || spot.heading)
    return undefined;
  if (!mayBePart(element.firstElementChild)) return undefined;
  const parts = [...element.children].map((child) => survey.spots.get(child));
  const shown = parts.filter((part) => part !== undefined);
  if (shown.length < count || !shown.every((part) => isPart(part, shown, survey))) return undefined;
  if (!shown.every(({ element: part }) => !part.querySelector(ACTING) && styleOf(part).cursor === 'pointer'))
    return undefined;
  if (element.querySelector(ACTING) && shown.some(({ element: part }) => !ringIn(part))) return undefined;
  // In a line that can be clicked whole, the parts are its name and its value.
  if (styleOf(element).cursor === 'pointer' || !hasQuestion(spot, shown, survey)) return undefined;
  return shown.filter(({ element: part }) => isMarked(part)).length === 1 ? shown : undefined;
}

/** Says nothing of its state. */
const mayBePart = (element: Element | null): boolean =>
  element !== null && PARTS.has(element.localName) && !SAID.some((attribute) => element.hasAttribute(attribute));

function isPart(part: Spot, [first]: Spot[], survey: Survey): boolean {
  const [text] = piecesOf(survey, part);
  const isAlike = part.element.localName === first?.element.localName && mayBePart(part.element);
  return isAlike && part.isShown && text !== undefined && text.text.length <= LONGEST;
}

/** Beside parts in a line stands what is asked; without that they are tabs. Parts of a list, but for a tick, are a menu. */
function hasQuestion(spot: Spot, [first, second]: Spot[], { pieces }: Survey): boolean {
  if (!first || !second) return false;
  const [one, other] = [first.element.getBoundingClientRect(), second.element.getBoundingClientRect()];
  if (other.top >= one.bottom)
    return spot.piecesFrom > 0 && (isTicked(spot.element) || ringIn(first.element) !== undefined);
  const row = spot.parent;
  if (!row || row.piecesFrom >= spot.piecesFrom) return false;
  const question = pieces[row.piecesFrom]?.spot.element.getBoundingClientRect();
  return question !== undefined && question.top < one.bottom && one.top < question.bottom;
}

const tickedIn = (element: Element): Element[] => [...element.children].filter((one) => one.querySelector('svg'));
const isTicked = (element: Element): boolean => tickedIn(element).length === 1;

/** The circle that a choice is drawn with. */
const ringIn = (part: Element): Element | undefined => [...part.querySelectorAll('*')].find(isRing);

/** Called so, ticked, or drawn in other colours than the others, which are all alike. */
export function isMarked(element: Element): boolean {
  const all = [...(element.parentElement?.children ?? [])];
  const isAlone = (says: (one: Element) => string) => {
    const same = (one: Element) => all.filter((other) => says(other) === says(one)).length;
    return same(element) === 1 && all.every((one) => one === element || same(one) === all.length - 1);
  };
  if (all.some((one) => signOf(one, true) === 'on')) return signOf(element, true) === 'on';
  const rings = all.map(ringIn);
  if (rings.every((ring) => ring !== undefined))
    return isAlone((one) => lookOfRing(rings[all.indexOf(one)] as Element));
  const [ticked, more] = element.parentElement ? tickedIn(element.parentElement) : [];
  if (ticked && !more) return ticked === element;
  return all.length > FEWEST && isAlone((one) => `${styleOf(one).backgroundColor} ${styleOf(one).color}`);
}
