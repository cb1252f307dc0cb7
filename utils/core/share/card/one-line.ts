import type { Area, CardColour, CardFont, CardItem } from './card-model';
import { fitText } from './fit-text';
import type { Layouting } from './layout-card';
import { placeText } from './place-text';

interface OneLine {
  text: string;
  sizes: readonly number[];
  weight: CardFont['weight'];
  colour: CardColour;
  role: string;
}

/** A text on one line of the area, smaller or cut where it must be. */
export function oneLine({ text, sizes, weight, colour, role }: OneLine, area: Area, layouting: Layouting): CardItem[] {
  const { measure, content, turned } = layouting;
  const { x, width, y, height } = turned(area);
  const own = { family: 'ui', weight, measure } as const;
  // So that two lines of the smallest never fit.
  const leading = Math.max(1.2, height / (1.9 * (sizes.at(-1) ?? height)));
  const fitted = fitText({ text, marks: [] }, { ...own, width, sizes, leading, marked: 'plain' }, height);
  const placing = { ...own, x, y, width, colour, direction: content.direction, role };
  return placeText({ ...fitted, lineHeight: height }, placing);
}
