import { plainLine } from '../quote/plain-line';
import type { Area, Card, CardColour, CardContent, CardItem, CardShape, Measure } from './card-model';
import { layoutFoot } from './layout-foot';
import { layoutHead } from './layout-head';
import { layoutSides } from './layout-sides';
import { layoutTold } from './layout-told';

const SIZES = { wide: { width: 1200, height: 630 }, square: { width: 1200, height: 1200 } } as const;
const EDGE = 16;
const GAP = 28;

const TONES = ['quiet', 'mild', 'notable', 'loud'] as const satisfies readonly CardColour[];

/** What the parts of a card are laid out with. */
export interface Layouting {
  content: CardContent;
  shape: CardShape;
  measure: Measure;
  tone: (typeof TONES)[number];
  /** Where the interface reads from right to left, all stands on the other side; each text keeps its own direction. */
  turned: <Some extends Area>(area: Some) => Some;
}

/** A part of the card, and where it ends. */
export interface Part {
  items: CardItem[];
  bottom: number;
}

/** A picture of a change: who, what, the words before and since, and how it was seen. Nothing in it leaves it. */
export function layoutCard(content: CardContent, shape: CardShape, measure: Measure): Card {
  const { width, height } = SIZES[shape];
  const margin = shape === 'wide' ? 52 : 68;
  const tone = TONES[content.severity];
  const turned = <Some extends Area>(area: Some): Some =>
    content.direction === 'rtl' ? { ...area, x: width - area.x - area.width } : area;
  const layouting: Layouting = { content: plainContent(content), shape, measure, tone, turned };
  const inner: Area = {
    x: margin + EDGE / 2,
    y: margin - 8,
    width: width - 2 * margin,
    height: height - 2 * margin + 16,
  };
  const head = layoutHead(layouting, inner);
  const foot = layoutFoot(layouting, inner);
  const middle: Area = { ...inner, y: head.bottom + GAP, height: foot.top - GAP - (head.bottom + GAP) };
  const body = content.sides ? layoutSides(layouting, content.sides, middle) : layoutTold(layouting, middle);
  const ground: CardItem[] = [
    { kind: 'box', x: 0, y: 0, width, height, fill: 'paper', radius: 0 },
    turned({ kind: 'box', x: 0, y: 0, width: EDGE, height, fill: tone, radius: 0 }),
  ];
  return { width, height, items: [...ground, ...head.items, ...body, ...foot.items] };
}

const plainContent = (content: CardContent): CardContent => ({
  ...content,
  service: plainLine(content.service),
  document: plainLine(content.document),
  headline: plainLine(content.headline),
  told: content.told.map(plainLine),
  notes: content.notes.map(plainLine),
});
