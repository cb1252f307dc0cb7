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

/** How much a text looks like what something is called, and how little like what explains it. */
export function titleScore({ text, spot, isSpoken }: Piece): number {
  const words = [
    ...nameWords(spot.element),
    ...classWords(spot.element),
    ...(spot.parent ? classWords(spot.parent.element) : []),
  ];
  const tags = [spot.element.localName, spot.parent?.element.localName ?? ''];
  let score = spot.heading ? 5 : 0;
  if (tags.some((tag) => TITLE_TAGS.has(tag))) score += 3;
  if (words.some((word) => TITLE_WORDS.has(word))) score += 2;
  if (words.some((word) => HINT_WORDS.has(word))) score -= 4;
  if (tags.includes('small')) score -= 3;
  if (/[.。!]$/u.test(text)) score -= 2;
  if (/[:?？：]$/u.test(text)) score += 1;
  if (text.length > LONG) score -= 2;
  if (spot.press) score -= 2;
  return isSpoken ? score - 6 : score;
}

const nameWords = (element: Element): string[] => (isCustom(element) ? element.localName.split('-') : []);

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
