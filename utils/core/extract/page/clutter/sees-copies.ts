import type { Survey } from '../survey-page';

/** Shorter ones stand in many places. */
const LEAST_TEXT = 40;
const SHARE = 0.5;

/** Tells whether most of what an element says is in the kept page already; what is no copy is known from then on. */
export function seesCopies({ texts, weights, ends }: Survey, isLeftOut: Uint8Array): (index: number) => boolean {
  const known = new Set<string>();
  const textAt = (i: number): string | undefined => ((weights[i] ?? 0) < LEAST_TEXT ? undefined : texts[i]?.trim());
  for (let i = 0; i < texts.length; i++) {
    const text = isLeftOut[i] === 1 ? undefined : textAt(i);
    if (text) known.add(text);
  }
  return (index) => {
    const said: string[] = [];
    for (let i = index; i < (ends[index] ?? 0); i++) {
      const text = textAt(i);
      if (text) said.push(text);
    }
    const copied = said.filter((text) => known.has(text)).length;
    const isCopy = said.length > 0 && copied >= SHARE * said.length;
    if (!isCopy) for (const text of said) known.add(text);
    return isCopy;
  };
}
