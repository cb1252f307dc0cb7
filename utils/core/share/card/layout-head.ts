import type { Area, CardItem } from './card-model';
import { fitText, heightOf } from './fit-text';
import type { Layouting, Part } from './layout-card';
import { oneLine } from './one-line';
import { placeText } from './place-text';

const SIZES = { wide: [58, 52, 46, 42, 38, 34, 30], square: [76, 68, 60, 54, 48, 42, 38, 34] } as const;
const MOST_HEIGHT = { wide: 168, square: 400 } as const;
const CHIP = { size: 25, height: 48, padding: 22 } as const;
const SERVICE_HEIGHT = 46;
const DOCUMENT_HEIGHT = 34;

/** Whose terms they are, how the change came, and what it means. */
export function layoutHead(layouting: Layouting, inner: Area): Part {
  const { content, shape, measure, turned } = layouting;
  const chip = layoutChip(layouting, inner);
  const width = inner.width - chip.width;
  const service = oneLine(
    { text: content.service, sizes: [38, 34, 30, 26], weight: 700, colour: 'ink', role: 'service' },
    { ...inner, width, height: SERVICE_HEIGHT },
    layouting,
  );
  const document = oneLine(
    { text: content.document, sizes: [25, 22], weight: 400, colour: 'ink-soft', role: 'document' },
    { ...inner, y: inner.y + SERVICE_HEIGHT, width, height: DOCUMENT_HEIGHT },
    layouting,
  );
  const top = inner.y + SERVICE_HEIGHT + DOCUMENT_HEIGHT + (shape === 'wide' ? 14 : 30);
  const own = { family: 'ui', weight: 700, measure } as const;
  const setting = { ...own, width: inner.width, sizes: SIZES[shape], leading: 1.16, marked: 'plain' } as const;
  const headline = fitText({ text: content.headline, marks: [] }, setting, MOST_HEIGHT[shape]);
  const area = turned({ ...inner, y: top });
  const said = placeText(headline, {
    ...{ ...own, ...area, colour: 'ink', direction: content.direction, role: 'headline' },
  });
  return { items: [...chip.items, ...service, ...document, ...said], bottom: top + heightOf(headline) };
}

/** The verdict in a word, in its tone. */
function layoutChip(layouting: Layouting, inner: Area): { items: CardItem[]; width: number } {
  const { content, measure, tone, turned } = layouting;
  if (content.verdict === undefined) return { items: [], width: 0 };
  const font = { family: 'ui', weight: 700, size: CHIP.size } as const;
  const text = Math.min(Math.ceil(measure(content.verdict, font)) + 2, inner.width / 2);
  const width = text + 2 * CHIP.padding;
  const y = inner.y + (SERVICE_HEIGHT + DOCUMENT_HEIGHT - CHIP.height) / 2;
  const box: Area = { x: inner.x + inner.width - width, y, width, height: CHIP.height };
  const ground = { ...box, kind: 'box', fill: `${tone}-soft`, stroke: tone, radius: CHIP.height / 2 } as const;
  const said = oneLine(
    { text: content.verdict, sizes: [CHIP.size, 21, 18], weight: 700, colour: tone, role: 'verdict' },
    { ...box, x: box.x + CHIP.padding, width: text },
    layouting,
  );
  return { items: [turned(ground), ...said], width: width + 32 };
}
