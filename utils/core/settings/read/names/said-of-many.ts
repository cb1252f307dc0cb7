import type { Survey } from '../survey/survey';

const counted = new WeakMap<Survey, Map<string, number>>();

/** A name that nobody sees and several controls have, like `Choose visibility`: it tells none of them apart. */
export function isSaidOfMany(name: string, survey: Survey): boolean {
  const counts = counted.get(survey) ?? count(survey);
  counted.set(survey, counts);
  return (counts.get(name) ?? 0) > 1;
}

/** The same of a name that is read: in a table whose rows and columns have names, it tells no cell apart. */
export const isReadOfMany = (name: string, { pieces }: Survey): boolean =>
  pieces.filter(({ text }) => text === name).length > 1;

function count({ pieces, controls }: Survey): Map<string, number> {
  const labels = controls.map(({ spot }) => spot.element.getAttribute('aria-label')?.trim() ?? '');
  const counts = new Map<string, number>();
  for (const text of [...labels, ...pieces.filter(({ isSpoken }) => isSpoken).map((piece) => piece.text)])
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
