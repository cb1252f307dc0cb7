import type { HeldText, Lineage } from '../../model/version';
import type { Doubt } from '../find-doubt';
import type { LineageState, Look } from '../lineage-decision';
import { wordsOf } from '../measure-texts';
import { hasSeenCurrent, wayOf } from '../ways';
import { likenessOfSketches, sketchWords } from './sketch-words';

/** Times that another way of looking contradicts a text, until it is that way's own. */
export const ENOUGH_DISPUTES = 2;
/** Two texts that are this alike are one, with a counter or a name in it. */
const NEARLY_THE_SAME = 0.9;

/** The text that waits after a look that showed one in doubt, and whether two ways of looking have shown it by now. */
export function holdText(lineage: LineageState, look: Look, doubt: Doubt): { held: HeldText; isSeenByTwo: boolean } {
  const { held } = lineage;
  const { textHash, at, how } = look;
  const sketch = sketchWords(wordsOf(look.edition));
  const since = held?.gone ? Math.min(held.gone.since, at) : at;
  const seenNow = { textHash, sketch, gone: { since, looks: (held?.gone?.looks ?? 0) + 1 } };
  if (!held || !isHeld(held, { textHash, sketch, doubt })) {
    const disputes = hasNeverLeft(lineage, look) ? ENOUGH_DISPUTES : 0;
    return { held: { ...seenNow, at, how, looks: 1, disputes }, isSeenByTwo: false };
  }
  // A clock that ran ahead when the text was first seen must not make it wait until then.
  const known = { ...held, ...seenNow, at: Math.min(held.at, at), looks: (held.looks ?? 1) + 1 };
  return { held: known, isSeenByTwo: wayOf(held.how) !== wayOf(how) };
}

/** The line after a look that showed the text in force. Only the way that saw the waiting text can take it back. */
export function settleHeld(next: Lineage, look: Look, lineages: readonly LineageState[]): Lineage {
  const { held, ...rest } = next;
  const hasReturned = rest.earlier.some(({ textHash }) => textHash === held?.textHash);
  const settled = hasReturned ? { ...rest, steadySince: look.at } : rest;
  if (!held || wayOf(held.how) === wayOf(look.how) || hasOwnLine(held, lineages)) return settled;
  const { gone, ...disputed } = held;
  return { ...settled, held: { ...disputed, disputes: (held.disputes ?? 0) + (gone ? 1 : 0) } };
}

interface Sketched {
  textHash: string;
  sketch: number[];
  doubt?: Doubt;
}

function isHeld(held: HeldText, { textHash, sketch, doubt }: Sketched): boolean {
  if (held.textHash === textHash) return true;
  if (doubt === 'returned' || doubt === 'scraps') return false;
  return likenessOfSketches(held.sketch ?? [], sketch) >= NEARLY_THE_SAME;
}

function hasOwnLine(held: HeldText, lineages: readonly LineageState[]): boolean {
  const own = lineages.filter(({ how }) => how === wayOf(held.how));
  return own.some(({ current, currentHash }) =>
    isHeld(held, { textHash: currentHash, sketch: sketchWords(wordsOf(current)) }),
  );
}

/** An earlier text that this way of looking saw all the time has not come back: this way was never shown another. */
const hasNeverLeft = (lineage: LineageState, look: Look): boolean =>
  lineage.seen?.[wayOf(look.how)] === look.textHash && !hasSeenCurrent(lineage, look);
