import { classWords } from '../survey/element';
import { styleOf } from '../survey/see';

const DOWN =
  /[▾▼⌄⏷🔽]|\b(?:chevron|caret|arrow|angle)[-_ ]?(?:drop[-_ ])?down|\bcaret\b|drop[-_]?down|unfold[-_]more|expand[-_]more/iu;
const WIDE = 1.3;

/** Has a mark that points down, as on what unfolds a list: a glyph, a name of an icon, a drawing. */
export const pointsDown = (press: Element): boolean =>
  isCalledList(press) ||
  [...press.querySelectorAll('svg,i,span,use')].some((part) => isDownByName(part) || isDownByShape(part)) ||
  isTriangle(press);

const LISTS = new Set(['dropdown', 'select', 'combobox']);
const PARTS = new Set(['item', 'option', 'menu', 'list']);

function isCalledList(press: Element): boolean {
  const words = classWords(press);
  return words.some((word) => LISTS.has(word)) && !words.some((word) => PARTS.has(word));
}

function isDownByName(part: Element): boolean {
  const isBare = part.childElementCount === 0;
  if (part.localName === 'span' && !isBare) return false;
  const said = `${part.getAttribute('class') ?? ''} ${part.getAttribute('href') ?? ''} ${isBare ? part.textContent : ''}`;
  return DOWN.test(said);
}

const MOST_SHAPES = 2;

/** One drawn wider than high, or with one shape that is. */
function isDownByShape(part: Element): boolean {
  if (part.localName !== 'svg') return false;
  const { width, height } = part.getBoundingClientRect();
  if (height > 0 && width >= height * WIDE) return true;
  const shapes = [...part.querySelectorAll<SVGGeometryElement>('path,polyline,polygon')].filter(isInked);
  return shapes.length <= MOST_SHAPES && shapes.some(isTipBelow);
}

function isInked(shape: SVGGeometryElement): boolean {
  const { fill, stroke } = styleOf(shape);
  return fill !== 'none' || stroke !== 'none';
}

const SAMPLES = 24;
const LOW = 0.2;

/** Its tip is in the middle of its lower side, however it was turned. */
function isTipBelow(shape: SVGGeometryElement): boolean {
  const matrix = typeof shape.getTotalLength === 'function' ? shape.getScreenCTM() : null;
  if (!matrix) return false;
  const length = shape.getTotalLength();
  const points = Array.from({ length: SAMPLES + 1 }, (_, step) =>
    shape.getPointAtLength((length * step) / SAMPLES).matrixTransform(matrix),
  );
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const [width, height] = [right - left, bottom - top];
  if (height <= 0 || width < height * WIDE) return false;
  const lowest = points.filter(({ y }) => y >= bottom - height * LOW);
  return lowest.every(({ x }) => Math.abs(x - (left + right) / 2) <= width / 4);
}

const CLEAR = /^(?:transparent|rgba\(0, 0, 0, 0\))$/;

/** Drawn of borders, as style sheets do it by class. */
function isTriangle(press: Element): boolean {
  if (!press.hasAttribute('class')) return false;
  const style = (press.ownerDocument.defaultView as Window).getComputedStyle(press, '::after');
  if (!style.content || style.content === 'none' || style.content === 'normal') return false;
  const isTip = Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderBottomWidth) === 0;
  return (isTip && CLEAR.test(style.borderLeftColor)) || DOWN.test(style.content);
}
