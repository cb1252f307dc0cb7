import { isDrawnAsTitle, titleScore } from '../names/title-score';
import { styleOf } from '../survey/see';
import type { Piece, Spot, Survey } from '../survey/survey';
import { isBadge, isValueText } from '../words';

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
}

const LONGEST = 70;

/** All titles of a page; what names or explains one setting is none. */
export function findTitles(survey: Survey, claimed: Set<number>): Title[] {
  const titles: Title[] = [];
  for (const piece of survey.pieces) {
    if (piece.spot.press || isBadge(piece.text)) continue;
    const scope = scopeOf(piece);
    if (!scope) continue;
    const level = piece.spot.heading ?? looseLevel(piece, scope, survey);
    if (level === undefined) continue;
    const isName = claimed.has(piece.index);
    titles.push({ text: piece.text, level, index: piece.index, scope, spot: piece.spot, isName });
  }
  return titles;
}

/** The smallest element around it in which a control follows. */
function scopeOf(piece: Piece): Spot | undefined {
  let spot: Spot | undefined = piece.spot;
  while (spot && spot.controlsTo === spot.controlsFrom) spot = spot.parent;
  return spot;
}

function looseLevel(piece: Piece, scope: Spot, survey: Survey): number | undefined {
  const { text, spot, isSpoken } = piece;
  if (isSpoken || spot.isAround || text.length > LONGEST || /[.。!,]$/u.test(text) || isValueText(text))
    return undefined;
  const next = survey.controls[scope.controlsFrom];
  if (
    !next ||
    !survey.controls.slice(scope.controlsFrom, scope.controlsTo).some((one) => one.spot.piecesFrom > piece.index)
  )
    return undefined;
  const isTitle = isDrawnAsTitle(piece) || titleScore(piece) >= 2 || leadsOneOfMany(piece, scope, survey);
  if (!isTitle) return undefined;
  const size = Number.parseFloat(styleOf(spot.element).fontSize) || 16;
  return 7 - Math.min(size, 60) / 100;
}

/** First in a small group that stands among others of its shape. */
function leadsOneOfMany(piece: Piece, scope: Spot, survey: Survey): boolean {
  const isFirst = piece.index === scope.piecesFrom;
  if (!isFirst || scope.controlsTo - scope.controlsFrom > 6 || scope.controlsTo - scope.controlsFrom < 2) return false;
  const { element } = scope;
  return [...(element.parentElement?.children ?? [])].some((other) => {
    const spot = other === element ? undefined : survey.spots.get(other);
    return (
      spot !== undefined &&
      spot.controlsTo > spot.controlsFrom &&
      other.localName === element.localName &&
      other.className === element.className
    );
  });
}
