import type { Area, CardItem } from './card-model';
import { fitText } from './fit-text';
import type { Layouting } from './layout-card';
import { placeText } from './place-text';

/** Where no sentence changed its meaning: what is known of the change. */
export function layoutTold({ content, shape, measure, turned }: Layouting, area: Area): CardItem[] {
  const text = content.told.join(' ');
  if (text === '') return [];
  const own = { family: 'ui', weight: 400, measure } as const;
  const sizes = shape === 'wide' ? [32, 28, 25, 22] : [40, 36, 32, 28, 25];
  const { x, y, width, height } = turned(area);
  const fitted = fitText({ text, marks: [] }, { ...own, width, sizes, leading: 1.4, marked: 'plain' }, height);
  return placeText(fitted, { ...own, x, y, width, colour: 'ink-soft', direction: content.direction, role: 'told' });
}
