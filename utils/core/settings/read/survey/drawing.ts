import { isOutOfSight, styleOf } from './see';
import type { Survey } from './survey';

const TRACK = { low: 10, high: 40, short: 1.3, long: 3.2 };
const BOX = { least: 12, most: 28 };
const RING = { least: 12, most: 30 };
const ROUND = 0.4;
const MOST_KNOB = 0.7;

interface Box {
  width: number;
  height: number;
}

/** Before and after its words. */
const PARTS = ['::before', '::after'];
const styleOfPart = (element: Element, part: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView as Window).getComputedStyle(element, part);

const isTrackBox = ({ width, height }: Box): boolean =>
  height >= TRACK.low && height <= TRACK.high && width >= height * TRACK.short && width <= height * TRACK.long;

const radiusOf = ({ borderTopLeftRadius: radius }: CSSStyleDeclaration): number =>
  radius.endsWith('%') ? Number.POSITIVE_INFINITY : Number.parseFloat(radius) || 0;

/** About twice as wide as high, with round ends: what a switch runs in, be it drawn by the element or before its words. */
export function isTrack(element: Element): boolean {
  const box = element.getBoundingClientRect();
  if (isTrackBox(box) && radiusOf(styleOf(element)) >= box.height / 3) return true;
  return PARTS.some((part) => {
    const style = styleOfPart(element, part);
    if (style.content === 'none' || style.content === 'normal') return false;
    const drawn = { width: Number.parseFloat(style.width) || 0, height: Number.parseFloat(style.height) || 0 };
    return isTrackBox(drawn) && radiusOf(style) >= drawn.height / 3;
  });
}

/** A small framed square that a tick fits in. */
export function isTickBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < BOX.least || width > BOX.most || Math.abs(width - height) > 2 || element.childElementCount > 1)
    return false;
  const style = styleOf(element);
  // An arrow has two sides.
  const sides = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth];
  return sides.every((side) => Number.parseFloat(side) >= 1) && radiusOf(style) < width * ROUND;
}

/** An empty circle, as radios are drawn. */
export function isRing(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width < RING.least || width > RING.most || Math.abs(width - height) > 1 || element.textContent?.trim())
    return false;
  const { borderTopWidth, borderTopLeftRadius: radius } = styleOf(element);
  const isRound = Number.parseFloat(radius) >= (radius.endsWith('%') ? 50 : width / 2);
  return isRound && Number.parseFloat(borderTopWidth) >= 1;
}

/** All that tells a ring that is filled from one that is not. */
export function lookOfRing(ring: Element): string {
  const { borderTopColor, borderTopWidth, backgroundColor } = styleOf(ring);
  const dots = [...ring.children].map(styleOf).map((dot) => `${dot.display} ${dot.opacity} ${dot.visibility}`);
  const parts = PARTS.map((part) => styleOfPart(ring, part).content);
  return [borderTopColor, borderTopWidth, backgroundColor, ...dots, ...parts].join(' ');
}

/** Drawn as a control: a track with a knob, or a square that is to be clicked. */
export function isDrawnControl(element: Element): boolean {
  if (element.childElementCount > 2 || !isSmall(element)) return false;
  if (isTrack(element) && knobOf(element) !== undefined) return true;
  return isTickBox(element) && styleOf(element).cursor === 'pointer';
}

const isSmall = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= TRACK.low && height >= TRACK.low && height <= TRACK.high && width <= TRACK.high * TRACK.long;
};

function knobOf(track: Element): DOMRect | undefined {
  const { width, height } = track.getBoundingClientRect();
  for (const child of track.querySelectorAll('*')) {
    const box = child.getBoundingClientRect();
    if (!child.textContent?.trim() && box.width > height / 3 && box.width <= width * MOST_KNOB && box.height <= height)
      return box;
  }
  return undefined;
}

/** The state that a drawing shows: the side that the knob is on, or whether there is a tick. */
export function drawnState(element: Element, survey: Survey): 'on' | 'off' | undefined {
  if (!survey.hasLayout) return undefined;
  if (isTickBox(element)) {
    const [tick] = element.children;
    return tick && !isOutOfSight(tick, survey) && styleOf(tick).visibility !== 'hidden' ? 'on' : 'off';
  }
  const knob = isTrack(element) ? knobOf(element) : undefined;
  if (!knob) return undefined;
  const track = element.getBoundingClientRect();
  const [before, after] = [knob.left - track.left, track.right - knob.right];
  if (Math.abs(before - after) < track.width / 8) return undefined;
  return before > after !== (styleOf(element).direction === 'rtl') ? 'on' : 'off';
}
