import type { Block } from '../../model/terms';
import { normaliseText } from '../../text/normalise-text';

/** Below so many parts what they have in common may as well be terms. */
const LEAST_PARTS = 3;
const LEAST_SHARE = 0.6;
/** Blocks at each end of a part among which its page's frame is looked for. */
const ENDS = 8;

/** The blocks of one part that stay, by their place. */
export type Kept = ReadonlySet<number>;

const keyOf = ({ kind, text }: Block): string => `${kind} ${normaliseText(text)}`;

/**
 * Which blocks of each part stay. What most parts begin or end with ("Was this helpful?", a date that all of them
 * repeat) is the frame of their pages: it stays where it stands first. A part's own title does not end its beginning.
 */
export function leaveOutFrame(parts: readonly (readonly Block[])[]): Kept[] {
  const common = findCommon(parts);
  const seen = new Set<string>();
  return parts.map((blocks) => {
    const kept = new Set(blocks.keys());
    for (const at of frameOf(blocks, common)) {
      const key = keyOf(blocks[at] as Block);
      if (seen.has(key)) kept.delete(at);
    }
    for (const block of blocks) seen.add(keyOf(block));
    return kept;
  });
}

function findCommon(parts: readonly (readonly Block[])[]): ReadonlySet<string> {
  if (parts.length < LEAST_PARTS) return new Set();
  const counts = new Map<string, number>();
  for (const blocks of parts)
    for (const key of new Set([...blocks.slice(0, ENDS), ...blocks.slice(-ENDS)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PARTS, LEAST_SHARE * parts.length);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

function frameOf(blocks: readonly Block[], common: ReadonlySet<string>): number[] {
  const isCommon = (at: number): boolean => common.has(keyOf(blocks[at] as Block));
  const found: number[] = [];
  const title = blocks[0]?.kind === 'heading' && !isCommon(0) ? 1 : 0;
  for (let at = title; at < Math.min(blocks.length, ENDS) && isCommon(at); at++) found.push(at);
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - ENDS) && isCommon(at); at--) found.push(at);
  return found;
}
