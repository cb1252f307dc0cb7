import type { Block } from '../../model/terms';
import { quickHash } from '../../text/quick-hash';

/** A copy is this many blocks and letters in the same order as before; shorter runs are repetitions that a document means. */
const LEAST_BLOCKS = 8;
const LEAST_LETTERS = 1500;

/** Pages hold the same text twice: for print, for telephones, in a layer. The first stays. Linear. */
export function dropCopies(blocks: readonly Block[]): Block[] {
  const hashes = blocks.map(({ text }) => quickHash(text));
  const places = new Map<number, number>();
  const kept: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const before = places.get(hashes[i] ?? 0);
    const length = before === undefined ? 0 : copyLength(blocks, hashes, { from: before, to: i });
    if (length > 0) {
      i += length - 1;
      continue;
    }
    if (before === undefined) places.set(hashes[i] ?? 0, i);
    if (block) kept.push(block);
  }
  return kept;
}

function copyLength(
  blocks: readonly Block[],
  hashes: readonly number[],
  { from, to }: { from: number; to: number },
): number {
  let length = 0;
  let letters = 0;
  while (from + length < to && to + length < blocks.length && hashes[from + length] === hashes[to + length]) {
    letters += blocks[to + length]?.text.length ?? 0;
    length++;
  }
  return length >= LEAST_BLOCKS && letters >= LEAST_LETTERS ? length : 0;
}
