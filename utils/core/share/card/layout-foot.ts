import type { Area, CardItem } from './card-model';
import type { Layouting } from './layout-card';
import { oneLine } from './one-line';

const SIGN = 46;
const LINE = 30;
const NAME = 'Clausewatch';

/** How it was seen, and by what. */
export function layoutFoot(layouting: Layouting, inner: Area): { items: CardItem[]; top: number } {
  const { content, measure, turned } = layouting;
  const top = inner.y + inner.height - 2 * LINE;
  const font = { family: 'ui', weight: 700, size: 30 } as const;
  const name = Math.ceil(measure(NAME, font)) + 2;
  const x = inner.x + inner.width - name;
  const sign: CardItem = { kind: 'sign', x: x - SIGN - 14, y: top + (2 * LINE - SIGN) / 2, width: SIGN, height: SIGN };
  const width = sign.x - inner.x - 40;
  const notes = content.notes.slice(0, 2).flatMap((text, n, { length }) =>
    oneLine(
      {
        text,
        sizes: [22, 20, 18, 17, 16],
        weight: n === 0 ? 600 : 400,
        colour: n === 0 ? 'ink' : 'ink-soft',
        role: `note-${n}`,
      },
      { ...inner, y: top + n * LINE + (length === 1 ? LINE / 2 : 0), width, height: LINE },
      layouting,
    ),
  );
  const said = oneLine(
    { text: NAME, sizes: [30], weight: 700, colour: 'ink', role: 'name' },
    { x, y: top, width: name, height: 2 * LINE },
    layouting,
  );
  return { items: [...notes, turned(sign), ...said], top };
}
