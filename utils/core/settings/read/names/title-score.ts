import { classWords, isCustom } from '../survey/element';
import { styleOf } from '../survey/see';
import type { Piece } from '../survey/survey';

const TITLE_WORDS = new Set([
  'title',
  'name',
  'label',
  'heading',
  'header',
  'headline',
  'question',
  'primary',
  'lbl',
  'subheader',
]);
const HINT_WORDS = new Set([
  'hint',
  'help',
  'description',
  'desc',
  'caption',
  'subtitle',
  'subtext',
  'note',
  'secondary',
  'muted',
  'explanation',
  'detail',
  'details',
  'supporting',
  'sublabel',
  'tip',
]);
const TITLE_TAGS = new Set(['label', 'dt', 'th', 'legend', 'summary', 'strong', 'b']);
const LONG = 120;

const scores = new WeakMap<Piece, number>();

/** How much a text looks like what something is called, and how little like what explains it. */
export function titleScore(piece: Piece): number {
  const known = scores.get(piece);
  if (known !== undefined) return known;
  const score = scoreOf(piece);
  scores.set(piece, score);
  return score;
}

function scoreOf({ text, spot, index, isSpoken }: Piece): number {
  const { element, parent } = spot;
  const own = isCustom(element) ? [...nameWords(element), ...classWords(element)] : classWords(element);
  const around = parent ? classWords(parent.element) : [];
  const isAmong = (words: Set<string>) => (word: string) => words.has(word);
  // What follows in a box that is called a title is not the title.
  const isFirst = parent === undefined || parent.piecesFrom >= index;
  let score = spot.heading ? 5 : 0;
  if (TITLE_TAGS.has(element.localName) || TITLE_TAGS.has(parent?.element.localName ?? '')) score += 3;
  if (own.some(isAmong(TITLE_WORDS)) || (isFirst && around.some(isAmong(TITLE_WORDS)))) score += 2;
  if (own.some(isAmong(HINT_WORDS)) || around.some(isAmong(HINT_WORDS))) score -= 4;
  if (element.localName === 'small' || parent?.element.localName === 'small') score -= 3;
  if (/[.。!]$/u.test(text)) score -= 2;
  if (/[:?？：]$/u.test(text)) score += 1;
  if (text.length > LONG) score -= 2;
  if (spot.press) score -= 2;
  return isSpoken ? score - 6 : score;
}

const nameWords = (element: Element): string[] => element.localName.split('-');

const BOLD = 600;
const PLAIN_SIZE = 16;

/** Whether it is drawn as a title though no heading says so. */
export function isDrawnAsTitle({ spot }: Piece): boolean {
  const style = styleOf(spot.element);
  const size = Number.parseFloat(style.fontSize) || PLAIN_SIZE;
  return (
    Number(style.fontWeight) >= BOLD ||
    style.fontWeight === 'bold' ||
    style.textTransform === 'uppercase' ||
    size >= PLAIN_SIZE * 1.2
  );
}
