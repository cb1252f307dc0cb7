import { quickHash } from '../../../text/quick-hash';
import type { Survey } from '../survey-page';

/** Shorter ones stand in many places. */
const LEAST_TEXT = 40;
const SHARE = 0.5;

/** Tells whether most of what an element says is in the kept page already; what is no copy is known from then on. */
export function seesCopies({ texts, weights, ends }: Survey, isLeftOut: Uint8Array): (index: number) => boolean {
  const known = new Set<number>();
  const hashAt = (i: number): number | undefined =>
    (weights[i] ?? 0) < LEAST_TEXT || texts[i] === '' ? undefined : quickHash((texts[i] ?? '').trim());
  for (let i = 0; i < texts.length; i++) {
    const hash = isLeftOut[i] === 1 ? undefined : hashAt(i);
    if (hash !== undefined) known.add(hash);
  }
  return (index) => {
    const hashes: number[] = [];
    for (let i = index; i < (ends[index] ?? 0); i++) {
      const hash = hashAt(i);
      if (hash !== undefined) hashes.push(hash);
    }
    const copied = hashes.filter((hash) => known.has(hash)).length;
    const isCopy = hashes.length > 0 && copied >= SHARE * hashes.length;
    if (!isCopy) for (const hash of hashes) known.add(hash);
    return isCopy;
  };
}
