import { foldSpace } from '../../../text/fold-space';
import type { Survey } from '../survey-page';

/** Shorter ones stand in many places. */
const LEAST_TEXT = 40;
const SHARE = 0.5;

/** Tells whether most of what an element says is in the kept page already; what is no copy is known from then on. */
export function seesCopies(
  { texts, tags, lines, weights, ends }: Survey,
  isLeftOut: Uint8Array,
): (index: number) => boolean {
  // By lines: into how many pieces a text falls is for the page's scripts to say.
  const listLines = (from: number, end: number, isRead: (i: number) => boolean): string[] => {
    const said = new Map<number, { text: string; weight: number }>();
    for (let i = from; i < end; i++) {
      if (tags[i] !== '#text' || !isRead(i)) continue;
      const { text, weight } = said.get(lines[i] ?? 0) ?? { text: '', weight: 0 };
      said.set(lines[i] ?? 0, { text: text + texts[i], weight: weight + (weights[i] ?? 0) });
    }
    return [...said.values()].filter(({ weight }) => weight >= LEAST_TEXT).map(({ text }) => foldSpace(text).trim());
  };
  const known = new Set(listLines(0, texts.length, (i) => isLeftOut[i] === 0));
  return (index) => {
    const said = listLines(index, ends[index] ?? 0, () => true);
    const copied = said.filter((text) => known.has(text)).length;
    const isCopy = said.length > 0 && copied >= SHARE * said.length;
    if (!isCopy) for (const text of said) known.add(text);
    return isCopy;
  };
}
