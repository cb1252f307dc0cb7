import { saysTheSame } from '../names/says-the-same';
import { referred, roleOf } from '../survey/element';
import { isDialog } from '../survey/place-of';
import { closestBy, holds, type Piece, piecesOf, type Spot, type Survey } from '../survey/survey';
import { foldWords, isGeneric } from '../words';
import type { CellOfTable } from './table-cell';
import type { Title } from './titles';

interface Step {
  text: string;
  index: number;
}

interface Place {
  survey: Survey;
  /** By the element that they are over. */
  titles: Map<Spot, Title[]>;
}

const PARTS = new Set(['region', 'tabpanel', 'form']);
const GROUPS = new Set(['group', 'radiogroup']);
const LONGEST = 120;
const MOST_STEPS = 5;

/** Headings and groups over a setting, outermost first; then its row and column. */
export function pathOf(spot: Spot, name: string, { survey, titles }: Place, cell?: CellOfTable): string[] {
  const steps = [...headingsOver(spot, titles), ...groupsAround(spot, name, survey)].sort(
    (one, other) => one.index - other.index,
  );
  const texts: string[] = [];
  const seen = new Set([foldWords(name)]);
  for (const { text } of steps) {
    const folded = foldWords(text);
    if (folded && !seen.has(folded)) texts.push(text.replace(/\s*[:：]$/u, ''));
    seen.add(folded);
  }
  const inTable = cell?.column ? [cell.row, cell.column].filter((text) => text !== undefined) : [];
  return [...texts.slice(-MOST_STEPS).filter((text) => !inTable.includes(text)), ...inTable];
}

const dialogAround = closestBy(({ element }) => isDialog(element));

function headingsOver(spot: Spot, titles: Map<Spot, Title[]>): Step[] {
  const over: Title[] = [];
  const dialog = dialogAround(spot);
  for (const title of titlesAround(spot, titles)) {
    if (dialog && !holds(dialog, title.spot)) continue;
    while (over.length > 0 && ends(title, over.at(-1) as Title)) over.pop();
    if (!title.isName) over.push(title);
  }
  return over;
}

/** In reading order. */
function titlesAround(spot: Spot, titles: Map<Spot, Title[]>): Title[] {
  const found: Title[] = [];
  for (let scope: Spot | undefined = spot; scope; scope = scope.parent)
    for (const title of titles.get(scope) ?? []) if (title.index < spot.piecesFrom) found.push(title);
  return found.sort((one, other) => one.index - other.index);
}

/** A heading ends those of its level and below; the name of a setting only its likes. */
function ends(title: Title, last: Title): boolean {
  if (last.level < title.level || isWithin(title, last)) return false;
  return !title.isName || title.level <= 6 || (isLike(title.spot, last.spot) && title.level === last.level);
}

/** Two that no heading level tells apart: a title over a part stands under the one over all parts. */
const isWithin = (title: Title, last: Title): boolean =>
  last.isOver === true && title.level > 6 && title.scope !== last.scope && holds(last.scope, title.scope);

const isLike = (one: Spot, other: Spot): boolean =>
  isOneMake(one, other) &&
  (one.parent === other.parent ||
    (one.parent !== undefined && other.parent !== undefined && isOneMake(one.parent, other.parent)));

const isOneMake = (one: Spot, other: Spot): boolean =>
  one.element.localName === other.element.localName && one.element.className === other.element.className;

function groupsAround(spot: Spot, name: string, survey: Survey): Step[] {
  const steps: Step[] = [];
  for (let around: Spot | undefined = spot; around; around = around.parent) {
    if (isOwnFold(around.element, spot)) continue;
    const text = labelOf(around, survey);
    // A group of one setting that only says more than its name.
    if (GROUPS.has(roleOf(around.element)) && (foldWords(text).includes(foldWords(name)) || saysTheSame(text, name)))
      continue;
    if (text && text.length <= LONGEST && !isGeneric(text)) steps.push({ text, index: around.piecesFrom - 0.5 });
    if (isDialog(around.element)) break;
  }
  return steps.reverse();
}

/** Its summary is the setting itself. */
const isOwnFold = (element: Element, spot: Spot): boolean =>
  element.localName === 'details' && childOf(element, 'summary')?.contains(spot.element) === true;

/** What a group says that it is; a part that begins with a heading is named by that. */
function labelOf(spot: Spot, survey: Survey): string {
  const { element } = spot;
  const tag = element.localName;
  if (tag === 'fieldset') return textOf(childOf(element, 'legend'), survey) || said(element, survey);
  if (tag === 'details') return textOf(childOf(element, 'summary'), survey);
  const isPart = PARTS.has(roleOf(element)) || tag === 'section';
  if (isPart && isCalledOutOfSight(element, survey) && piecesOf(survey, spot).some(isSeenHeading)) return '';
  return isPart || GROUPS.has(roleOf(element)) ? said(element, survey) : '';
}

/** By no element, or by one that is there for screen readers alone. */
const isCalledOutOfSight = (element: Element, survey: Survey): boolean =>
  referred(element, 'aria-labelledby').every((label) => {
    const spot = survey.spots.get(label);
    return spot !== undefined && piecesOf(survey, spot).every(({ isSpoken }) => isSpoken);
  });

const isSeenHeading = ({ spot, isSpoken }: Piece): boolean => spot.heading !== undefined && !isSpoken;

const childOf = (element: Element, tag: string): Element | undefined =>
  [...element.children].find(({ localName }) => localName === tag);

function said(element: Element, survey: Survey): string {
  const labels = referred(element, 'aria-labelledby');
  return labels.map((label) => textOf(label, survey)).join(' ') || (element.getAttribute('aria-label')?.trim() ?? '');
}

function textOf(element: Element | undefined, survey: Survey): string {
  if (!element) return '';
  const spot = survey.spots.get(element);
  const first = spot && survey.pieces[spot.piecesFrom];
  return first && first.index < spot.piecesTo ? first.text : (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
