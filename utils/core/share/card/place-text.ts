import type { CardColour, CardFont, CardItem, Measure } from './card-model';
import { directionOfText } from './direction-of-text';
import { type FittedText, fontOf } from './fit-text';
import { type Run, visualRuns } from './visual-runs';

interface Placing {
  x: number;
  y: number;
  width: number;
  colour: CardColour;
  family: CardFont['family'];
  weight: CardFont['weight'];
  /** Where a text without letters begins. */
  direction: 'ltr' | 'rtl';
  role: string;
  measure: Measure;
}

const COLOURS = {
  gone: { ink: 'removed', ground: 'removed-soft' },
  come: { ink: 'added', ground: 'added-soft' },
  decided: { ink: 'removed', ground: 'removed-soft' },
} as const;

/** The lines as they are drawn, from the side where their text begins to be read. */
export function placeText(text: FittedText, placing: Placing): CardItem[] {
  const whole = text.lines.flatMap(({ spans }) => spans.map((span) => span.text)).join('');
  const direction = directionOfText(whole, placing.direction);
  const font = fontOf(placing, text.size);
  return text.lines.flatMap(({ spans }, n) => {
    const runs = visualRuns(spans, direction).map((run) => ({
      ...run,
      width: placing.measure(run.text, font(run.style)),
    }));
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = direction === 'rtl' ? placing.x + placing.width - width : placing.x;
    return runs.flatMap((run) => {
      const area = { x, y: placing.y + n * text.lineHeight, width: run.width, height: text.lineHeight };
      x += run.width;
      return drawn(run, { area, font: font(run.style), placing });
    });
  });
}

interface Drawing {
  area: { x: number; y: number; width: number; height: number };
  font: CardFont;
  placing: Placing;
}

/** Words that went are struck through, the others that matter are bold and underlined: never told by colour alone. */
function drawn({ text, style, direction }: Run, { area, font, placing }: Drawing): CardItem[] {
  const { colour, role } = placing;
  const { size } = font;
  const baseline = Math.round((area.height - size) / 2 + size * 0.8);
  const own = { ...area, kind: 'text', text, baseline, font, direction, role } as const;
  if (style === 'plain') return [{ ...own, colour }];
  const { ink, ground } = COLOURS[style];
  const thickness = Math.max(2, Math.round(size / 14));
  const at = style === 'gone' ? baseline - size * 0.27 : baseline + size * 0.1;
  const y = area.y + Math.round(at);
  return [
    { ...area, kind: 'box', y: area.y + 2, height: area.height - 4, fill: ground, radius: 4 },
    { ...own, colour: ink },
    { ...area, kind: 'rule', y, height: thickness, colour: ink, of: style },
  ];
}
