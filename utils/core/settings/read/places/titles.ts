import { isDrawnAsTitle, titleScore } from '../names/title-score';
import { roleOf } from '../survey/element';
import { styleOf } from '../survey/see';
import { closestBy, closestSpot, holds, type Piece, type Spot, type Survey } from '../survey/survey';
import { isBadge, isGeneric, isValueText } from '../words';
import {
  type Held,
  isBesideAll,
  isOfEmptyPart,
  isOfField,
  isOfHeadRow,
  isOfMenu,
  isOfPartWithout,
  isOneOfColumns,
  isOneOfRows,
  type Page,
} from './heads-nothing';

/** A heading, or a text that is drawn as one, over the controls of an element. */
export interface Title {
  text: string;
  /** 1 to 6; what only looks like a heading is below all that say they are. */
  level: number;
  index: number;
  scope: Spot;
  spot: Spot;
  /** Names one setting: it heads nothing, but ends what is headed by its like. */
  isName: boolean;
  /** Only looks like a heading, and so does the next before any setting, over a part of what this one is over. */
  isOver?: true;
}

/** What heads a menu heads nothing beside it. */
const menuAround = closestBy(({ element }) => element.localName === 'nav' || roleOf(element) === 'navigation');

/** Says whose site it is. */
const bannerAround = closestBy(({ element, isAround }) => isAround && roleOf(element) === 'banner');

const LONGEST = 70;
const A_SLICE = 100;

/** All titles of a page over the settings that were found there; `claimed` texts name or explain one of them. */
export function* findTitles(
  survey: Survey,
  settings: readonly Spot[],
  claimed: Set<number>,
): Generator<undefined, Title[]> {
  const page = { survey, held: countHeld(settings) };
  const titles: Title[] = [];
  const doubtful: Piece[] = [];
  for (const piece of survey.pieces) {
    if (piece.index % A_SLICE === 0) yield;
    if (piece.isSpoken || !mayHead(piece.spot) || isBadge(piece.text)) continue;
    if (!piece.spot.heading && isValueText(piece.text)) {
      doubtful.push(piece);
      continue;
    }
    const title = titleFrom(piece, page, claimed.has(piece.index));
    if (title) titles.push(title);
  }
  titles.push(...likeTitles(titles, doubtful, page));
  titles.sort((one, other) => one.index - other.index);
  markOver(titles, settings);
  return titles;
}

function titleFrom(piece: Piece, page: Page, isName: boolean): Title | undefined {
  const { text, index, spot } = piece;
  const scope = scopeOf(piece, page);
  if (!scope) return undefined;
  const level = spot.heading ?? looseLevel(piece, scope, page);
  if (level === undefined || menuAround(spot) || bannerAround(spot)) return undefined;
  if (
    spot.heading &&
    (isOfEmptyPart(piece, page) || isBesideAll(piece, scope, page) || (!isName && isOfPartWithout(piece, scope, page)))
  )
    return undefined;
  return { text, level, index, scope, spot, isName };
}

/** `Contacts`, as on a row that is set to them, drawn as what heads others: a title. */
function likeTitles(titles: Title[], doubtful: Piece[], page: Page): Title[] {
  if (doubtful.length === 0) return [];
  const makes = new Set(titles.filter(({ level, isName }) => level > 6 && !isName).map(({ spot }) => makeOf(spot)));
  return doubtful
    .filter(({ spot }) => /\.\S/.test(makeOf(spot)) && makes.has(makeOf(spot)))
    .map((piece) => titleFrom(piece, page, false))
    .filter((title) => title !== undefined);
}

const makeOf = ({ element, parent }: Spot): string =>
  [element, parent?.element].map((one) => `${one?.localName}.${one?.getAttribute('class') ?? ''}`).join('<');

function markOver(titles: Title[], settings: readonly Spot[]): void {
  let passed = 0;
  for (const [place, title] of titles.entries()) {
    const next = titles[place + 1];
    if (!next || title.level <= 6 || next.level <= 6 || title.isName || next.scope === title.scope) continue;
    while ((settings[passed]?.piecesFrom ?? next.index) < title.index) passed++;
    const isFirst = (settings[passed]?.piecesFrom ?? 0) >= next.index;
    if (isFirst && holds(title.scope, next.scope)) title.isOver = true;
  }
}

function countHeld(settings: readonly Spot[]): Map<Spot, Held> {
  const held = new Map<Spot, Held>();
  for (const setting of settings) {
    for (let spot: Spot | undefined = setting; spot; spot = spot.parent) {
      const known = held.get(spot);
      held.set(spot, { count: (known?.count ?? 0) + 1, last: Math.max(known?.last ?? 0, setting.piecesFrom) });
    }
  }
  return held;
}

/** The smallest element around it that holds a setting; of a cell over several rows, all of these. */
function scopeOf({ spot }: Piece, { held }: Page): Spot | undefined {
  let scope: Spot | undefined = spot;
  while (scope && !held.has(scope)) scope = scope.parent;
  if (scope?.element.localName !== 'tr') return scope;
  const cell = closestSpot(spot, ({ element }) => element.hasAttribute('rowspan'));
  return cell ? scope.parent : scope;
}

function looseLevel(piece: Piece, scope: Spot, page: Page): number | undefined {
  const { text, spot, isSpoken } = piece;
  const isNone =
    isSpoken || spot.isAround || text.length < 2 || text.length > LONGEST || /[.。!,]$/u.test(text) || isGeneric(text);
  if (isNone || (page.held.get(scope)?.last ?? 0) <= piece.index || isOfHeadRow(piece, page)) return undefined;
  if (
    !isDrawnAsTitle(piece) &&
    titleScore(piece) < 2 &&
    !leadsOneOfMany(piece, scope, page) &&
    !isOneOfTitles(piece, scope, page)
  )
    return undefined;
  if (isOneOfColumns(spot, page)) return undefined;
  if (isOfField(spot) || isOfMenu(spot, scope, page) || isOfPartWithout(piece, scope, page)) return undefined;
  if (isOneOfRows(piece, scope, page)) return undefined;
  const size = Number.parseFloat(styleOf(spot.element).fontSize) || 16;
  return 7 - Math.min(size, 60) / 100;
}

/** What a button says heads nothing, but on a fold, while that is open. */
const mayHead = (spot: Spot): boolean =>
  !spot.press || (isOfFold(spot) && spot.press.element.getAttribute('aria-expanded') !== 'false');

/** The button of an open fold is what its settings stand under; it may lie in a heading. */
const isOfFold = ({ heading, press }: Spot): boolean =>
  heading !== undefined ||
  [press?.element, press?.element.parentElement].some((element) => element?.getAttribute('aria-expanded') === 'true');

const MOST_IN_GROUP = 12;

/** First in a small group that stands among others of its shape. */
function leadsOneOfMany(piece: Piece, scope: Spot, { survey, held }: Page): boolean {
  const count = held.get(scope)?.count ?? 0;
  if (piece.index !== scope.piecesFrom || count > MOST_IN_GROUP || count < 2) return false;
  // One of the items, with what explains it.
  const item = closestSpot(piece.spot, ({ parent }) => parent === scope);
  if (item?.element.localName === 'li' && item.piecesTo - item.piecesFrom > 1) return false;
  const { element } = scope;
  return [...(element.parentElement?.children ?? [])].some((other) => {
    const spot = other === element ? undefined : survey.spots.get(other);
    const isLike = other.localName === element.localName && other.className === element.className;
    return spot !== undefined && isLike && held.has(spot);
  });
}

const LEAST_ALIKE = 2;

/** Alone in its line among rows of settings, over some of them as others of its make are over others. */
function isOneOfTitles({ spot, index }: Piece, scope: Spot, { survey, held }: Page): boolean {
  if ((held.get(scope)?.count ?? 0) < LEAST_ALIKE) return false;
  const lineOf = (from: Spot): Spot | undefined => {
    let line: Spot | undefined = from;
    while (line?.parent && line.parent !== scope) line = line.parent;
    return line?.parent === scope ? line : undefined;
  };
  const line = lineOf(spot);
  if (!line || held.has(line) || line.piecesTo - line.piecesFrom !== 1) return false;
  const lines = [...scope.element.children].map((child) => survey.spots.get(child)).filter((one) => one !== undefined);
  const isAlike = (one: Spot) =>
    one.element.className === line.element.className && one.element.localName === line.element.localName;
  const alike = lines.filter((one) => isAlike(one) && !held.has(one));
  // Each below a heading of its own: it says more of that.
  const isBelowHeading = (one: Spot): boolean =>
    lines
      .slice(0, lines.indexOf(one))
      .findLast((other) => other.piecesTo > other.piecesFrom)
      ?.element.matches('h1, h2, h3, h4, h5, h6') ?? false;
  if (alike.every(isBelowHeading)) return false;
  const first = lines.find((one) => held.has(one));
  // What explains stands below what it explains.
  const isOver = lines.indexOf(alike[0] as Spot) < lines.indexOf(first as Spot);
  const next = lines.slice(lines.indexOf(line) + 1).find((one) => one.piecesTo > one.piecesFrom);
  return alike.length >= LEAST_ALIKE && isOver && index < scope.piecesTo && next !== undefined && held.has(next);
}
