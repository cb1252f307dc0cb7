import type { Block } from '../../model/terms';

/** A copy is this many blocks and letters in the same order as before; shorter runs are repetitions that a document means. */
const LEAST_BLOCKS = 8;
const LEAST_LETTERS = 1500;

/** Pages hold the same text twice: for print, for telephones, in a layer. The first stays. Linear. */
export function dropCopies(blocks: readonly Block[]): Block[] {
  const places = new Map<string, number>();
  const kept: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    const text = block?.text ?? '';
    const before = places.get(text);
    const length = before === undefined ? 0 : copyLength(blocks, { from: before, to: i });
    if (length > 0) {
      i += length - 1;
      continue;
    }
    if (before === undefined) places.set(text, i);
    if (block) kept.push(block);
  }
  return kept;
}

function copyLength(blocks: readonly Block[], { from, to }: { from: number; to: number }): number {
  let length = 0;
  let letters = 0;
  while (
    from + length < to &&
    to + length < blocks.length &&
    blocks[from + length]?.text === blocks[to + length]?.text
  ) {
    letters += blocks[to + length]?.text.length ?? 0;
    length++;
  }
  return length >= LEAST_BLOCKS && letters >= LEAST_LETTERS ? length : 0;
}
