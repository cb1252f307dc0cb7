import { cutQuote } from '../quote/cut-quote';
import { plainLine, plainQuote } from '../quote/plain-line';
import type { PieceStyle } from './break-lines';
import type { Area, CardContent, CardItem, CardSide } from './card-model';
import { cutToFit, type FittedText, heightOf, mostLetters, type Setting, setText } from './fit-text';
import type { Layouting } from './layout-card';
import { oneLine } from './one-line';
import { placeText } from './place-text';

const SIZES = { wide: [38, 35, 32, 29, 27, 25, 23], square: [46, 42, 38, 35, 32, 29, 26] } as const;
const PADDING = 24;
const LABEL = 38;
const GAP = 22;

const COLOURS = { before: 'removed', after: 'added' } as const;
const NAMES = ['before', 'after'] as const;

/** The words before and since: side by side where the card is wide, else one above the other. */
export function layoutSides(layouting: Layouting, sides: NonNullable<CardContent['sides']>, area: Area): CardItem[] {
  const isWide = layouting.shape === 'wide';
  const width = isWide ? (area.width - GAP) / 2 : area.width;
  const around = 2 * PADDING + LABEL;
  const room = isWide ? area.height - around : area.height - 2 * around - GAP;
  const texts = fitBoth(layouting, sides, { width: width - 2 * PADDING, room });
  const heights = texts.map((text) => heightOf(text) + around);
  const all = isWide ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, GAP);
  // What is left goes into the panels: they are what is looked at.
  const spare = Math.min(area.height - all, isWide ? 48 : 160);
  const stretched = heights.map((height) => (isWide ? all + spare : height + spare / 2));
  const top = area.y + Math.max(0, area.height - all - spare) / 2;
  return NAMES.flatMap((name, n) => {
    const x = isWide ? area.x + n * (width + GAP) : area.x;
    const y = isWide ? top : top + n * ((stretched[0] ?? 0) + GAP);
    const panel = { x, y, width, height: stretched[n] ?? 0 };
    return layoutPanel(layouting, { name, side: sides[name], text: texts[n] }, panel);
  });
}

/** Both at one size, the largest at which they fit; cut around their marks where none does. */
function fitBoth(
  { measure, shape }: Layouting,
  sides: Record<'before' | 'after', CardSide>,
  of: { width: number; room: number },
): FittedText[] {
  const settings = NAMES.map(
    (name): Setting => ({
      ...{ width: of.width, measure, leading: 1.38, sizes: SIZES[shape], marked: styleOf(name, sides) },
      ...(sides[name].quote ? ({ family: 'quote', weight: 400 } as const) : ({ family: 'ui', weight: 400 } as const)),
    }),
  );
  const quotes = settings.map((setting, n) =>
    cutQuote(quoteOf(sides[NAMES[n] ?? 'after']), mostLetters(setting, of.room)),
  );
  const setAt = (size: number): FittedText[] => quotes.map((quote, n) => setText(quote, settings[n] as Setting, size));
  const needed = (texts: readonly FittedText[]): number =>
    shape === 'wide' ? Math.max(...texts.map(heightOf)) : texts.reduce((sum, text) => sum + heightOf(text), 0);
  for (const size of SIZES[shape]) {
    const texts = setAt(size);
    if (needed(texts) <= of.room) return texts;
  }
  const smallest = setAt(SIZES[shape].at(-1) ?? 0).map(heightOf);
  return quotes.map((quote, n) => {
    const other = smallest[1 - n] ?? 0;
    const most = shape === 'wide' ? of.room : Math.max(of.room / 2, of.room - other);
    return cutToFit(quote, settings[n] as Setting, most);
  });
}

/** Of what went as a whole, no word went more than another: its marks are what it was about. */
function styleOf(name: 'before' | 'after', { after }: Record<'before' | 'after', CardSide>): PieceStyle {
  if (name === 'after') return 'come';
  return after.quote === undefined ? 'decided' : 'gone';
}

const quoteOf = ({ quote, missing }: CardSide) =>
  quote === undefined ? { text: plainLine(missing), marks: [] } : plainQuote(quote);

interface Panel {
  name: 'before' | 'after';
  side: CardSide;
  text: FittedText | undefined;
}

function layoutPanel(layouting: Layouting, { name, side, text }: Panel, area: Area): CardItem[] {
  const { measure, content, turned } = layouting;
  const colour = COLOURS[name];
  const isQuoted = side.quote !== undefined;
  const look = isQuoted ? ({ fill: 'surface', stroke: 'line' } as const) : ({ stroke: 'line-strong' } as const);
  const box: CardItem = { ...area, kind: 'box', radius: 16, isDashed: !isQuoted, ...look };
  const edge: CardItem = {
    ...area,
    kind: 'box',
    width: 7,
    y: area.y + 18,
    height: area.height - 36,
    fill: colour,
    radius: 3,
  };
  const inner = { x: area.x + PADDING, y: area.y + PADDING - 6, width: area.width - 2 * PADDING, height: LABEL };
  const label = oneLine(
    { text: plainLine(side.label), sizes: [22, 20, 18], weight: 700, colour, role: `label-${name}` },
    inner,
    layouting,
  );
  if (text === undefined) return [];
  const placed = placeText(text, {
    ...turned({ ...inner, y: inner.y + LABEL + 4 }),
    ...{ family: isQuoted ? 'quote' : 'ui', weight: 400, measure, colour: isQuoted ? 'ink' : 'ink-soft' },
    ...{ direction: content.direction, role: name },
  });
  return [turned(box), ...(isQuoted ? [turned(edge)] : []), ...label, ...placed];
}
