import type { CardLook } from '../../../browser/assets/card-look';
import type { Card, CardFont, CardItem, Measure } from '../../../core/share/card/card-model';
import { drawSign } from './draw-sign';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const cssFont = ({ family, weight, size }: CardFont, { fonts }: CardLook): string =>
  `${weight} ${size}px ${fonts[family]}`;

/** Measures as the context will draw; each text once. */
export function measureWith(context: Context, look: CardLook): Measure {
  const known = new Map<string, number>();
  return (text, font) => {
    const css = cssFont(font, look);
    const key = `${css}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = css;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** Draws what was laid out, from back to front. */
export function drawCard(context: Context, { items }: Card, look: CardLook): void {
  for (const item of items) {
    context.save();
    DRAW[item.kind](context, item as never, look);
    context.restore();
  }
}

type Of<Kind extends CardItem['kind']> = Extract<CardItem, { kind: Kind }>;

const DRAW: { [Kind in CardItem['kind']]: (context: Context, item: Of<Kind>, look: CardLook) => void } = {
  box: (context, { x, y, width, height, radius, fill, stroke, isDashed }, { colours }) => {
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    if (fill) {
      context.fillStyle = colours[fill] ?? '';
      context.fill();
    }
    if (!stroke) return;
    context.strokeStyle = colours[stroke] ?? '';
    context.lineWidth = 2;
    if (isDashed) context.setLineDash([10, 8]);
    context.stroke();
  },
  text: (context, { x, y, width, height, baseline, text, font, colour, direction }, look) => {
    // A hostile text may pile its marks up; they stay on their line.
    context.beginPath();
    context.rect(x - font.size / 4, y - height / 4, width + font.size / 2, height * 1.5);
    context.clip();
    context.font = cssFont(font, look);
    context.fillStyle = look.colours[colour] ?? '';
    context.direction = direction;
    context.textAlign = 'left';
    context.fillText(text, x, y + baseline);
  },
  rule: (context, { x, y, width, height, colour }, { colours }) => {
    context.fillStyle = colours[colour] ?? '';
    context.fillRect(x, y, width, height);
  },
  sign: (context, { x, y, width }, { sign }) => {
    context.translate(x, y);
    drawSign(context, sign, width);
  },
};
