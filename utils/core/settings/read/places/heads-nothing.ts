// Texts that look like headings of settings, and head none.
import { isInput, isTickable, referred, roleOf } from '../survey/element';
import { styleOf } from '../survey/see';
import { closestBy, closestSpot, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';

/** What is over what: how many settings an element holds, and where the last of them begins. */
export interface Held {
  count: number;
  last: number;
}

export interface Page {
  survey: Survey;
  held: Map<Spot, Held>;
}

const LEAST_LINKS = 2;

/** Stands in a box of links, or as the marked one of several entries, beside what is headed. */
export function isOfMenu(spot: Spot, scope: Spot, page: Page): boolean {
  for (let box = spot; box.parent && box !== scope; box = box.parent)
    if (box.element.querySelectorAll('a[href]').length >= LEAST_LINKS || isEntry(box, page)) return true;
  return false;
}

const LEAST_ENTRIES = 3;
const MOST_ENTRIES = 30;

/** All around it are of its make, and none holds a setting. */
function isEntry({ element }: Spot, { survey, held }: Page): boolean {
  if (!element.hasAttribute('class')) return false;
  const around = element.parentElement;
  const count = around?.childElementCount ?? 0;
  const [first] = element.classList;
  if (!around || first === undefined || count < LEAST_ENTRIES || count > MOST_ENTRIES) return false;
  return [...around.children].every((one) => {
    const spot = survey.spots.get(one);
    const isAlike = one.localName === element.localName && one.classList[0] === first;
    return isAlike && spot !== undefined && !held.has(spot) && spot.piecesTo - spot.piecesFrom === 1;
  });
}

/** The label of a field that one writes in. */
export function isOfField({ element }: Spot): boolean {
  const control = element.closest('label')?.control;
  return Boolean(control && (control.localName === 'textarea' || (isInput(control) && !isTickable(control))));
}

const rowAround = closestBy(({ element }) => element.localName === 'tr' || roleOf(element) === 'row');

/** What heads a column heads no group. */
export function isOfHeadRow({ spot }: Piece, { survey, held }: Page): boolean {
  const row = rowAround(spot);
  if (!row || held.has(row)) return false;
  return [...row.element.children].filter((cell) => survey.spots.get(cell)?.isShown).length > 1;
}

const isPart = ({ element }: Spot): boolean => element.localName === 'section' || roleOf(element) === 'region';
const partAround = closestBy(isPart);

/** Names a part that shows no settings. */
export function isOfEmptyPart({ spot }: Piece, { held }: Page): boolean {
  const part = partAround(spot);
  if (!part || held.has(part)) return false;
  const named = referred(part.element, 'aria-labelledby');
  return named.some((element) => element.contains(spot.element));
}

const LEAST_ENTRIES_BESIDE = 3;

/** In a part that shows links at the side of the settings: a menu of pages like this one. */
export function isBesideAll({ spot }: Piece, scope: Spot, { survey, held }: Page): boolean {
  const part = survey.hasLayout && spot.heading !== 1 ? closestSpot(spot, ({ parent }) => parent === scope) : undefined;
  if (!part || held.has(part) || part.element.querySelectorAll('a[href]').length < LEAST_ENTRIES_BESIDE) return false;
  const box = part.element.getBoundingClientRect();
  return [...scope.element.children].some((other) => {
    const beside = survey.spots.get(other);
    if (!beside || !held.has(beside)) return false;
    const { top, bottom, left, right } = other.getBoundingClientRect();
    return top < box.bottom && box.top < bottom && (left >= box.right || right <= box.left);
  });
}

/** Heads a part that shows no settings, beside parts of its make that do under titles of their own. */
export function isOfPartWithout({ spot }: Piece, scope: Spot, { survey, held }: Page): boolean {
  const part = closestSpot(spot, ({ parent }) => parent === scope);
  if (!part || part === spot || !spot.element.className) return false;
  const { children, childElementCount } = scope.element;
  const { previousElementSibling, nextElementSibling } = part.element;
  const others = childElementCount > MOST_ENTRIES ? [previousElementSibling, nextElementSibling] : [...children];
  return others.some((other) => {
    const beside =
      other && other !== part.element && isOneKind(other, part.element) ? survey.spots.get(other) : undefined;
    if (!beside || !held.has(beside)) return false;
    return piecesOf(survey, beside).some(
      (one) => isOneMake(one.spot.element, spot.element) && one.spot.heading === spot.heading,
    );
  });
}

/** Of one make, but for words that only one of the two has: `row`, `row with-icon`. */
function isOneKind(one: Element, other: Element): boolean {
  if (isOneMake(one, other)) return true;
  if (one.localName !== other.localName || !one.className || !other.className) return false;
  const [few, many] = one.classList.length < other.classList.length ? [one, other] : [other, one];
  return [...few.classList].every((word) => many.classList.contains(word));
}

const isOneMake = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className;

/** Can be clicked as the rows of settings can, of which it is one. */
export function isOneOfRows({ spot }: Piece, scope: Spot, { survey, held }: Page): boolean {
  const line = closestSpot(spot, ({ parent }) => parent === scope);
  if (!line || held.has(line) || styleOf(line.element).cursor !== 'pointer') return false;
  return [...scope.element.children].some((other) => {
    const row = survey.spots.get(other);
    if (!row || !held.has(row) || styleOf(other).cursor !== 'pointer') return false;
    return [...line.element.classList].some((word) => other.classList.contains(word));
  });
}

/** Beside another of its make, in one line: each is over a column of what follows. */
export function isOneOfColumns({ element }: Spot, { survey, held }: Page): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (!survey.hasLayout || !element.className) return false;
  return [element.previousElementSibling, element.nextElementSibling].some((other) => {
    const spot = other ? survey.spots.get(other) : undefined;
    if (!other || !spot || held.has(spot) || spot.piecesTo === spot.piecesFrom || !isOneMake(other, element))
      return false;
    const box = other.getBoundingClientRect();
    return box.top < bottom && top < box.bottom && (box.left >= right || box.right <= left);
  });
}
