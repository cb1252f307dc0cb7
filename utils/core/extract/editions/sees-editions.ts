import type { Block } from '../../model/terms';
import { tokenise } from '../../text/tokenise';

/** Two texts by one author on one subject share more runs of four words than this; two on different subjects hardly any. */
const LEAST_SHARED = 0.12;
const LEAST_HEADINGS = 3;
const LEAST_SIZE = 0.3;
/** As good as all of the shorter one. */
const A_COPY = 0.995;

const headingsOf = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => tokenise(text).join(' ')));

/** Each run of four words as one number; `known` has a number for each word. */
function runsOf(blocks: readonly Block[], known: Map<string, number>): Set<number> {
  const runs = new Set<number>();
  let [a, b, c, words] = [0, 0, 0, 0];
  for (const { text } of blocks) {
    for (const word of tokenise(text)) {
      const d = known.get(word) ?? Math.imul(known.size + 1, 0x9e3779b1);
      known.set(word, d);
      const run = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f) ^ d;
      // Thirty bits: larger numbers take more room in a set, and much more time.
      if (++words > 3) runs.add((run ^ (run >>> 15)) & 0x3fffffff);
      [a, b, c] = [b, c, d];
    }
  }
  return runs;
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/**
 * Whether other texts are editions of a first one: about as long, with whole sentences or most headings in common, and
 * no mere copy. Linear.
 */
export function seesEditions(first: readonly Block[]): (other: readonly Block[]) => boolean {
  const known = new Map<string, number>();
  const inFirst = runsOf(first, known);
  return (other) => {
    const inOther = runsOf(other, known);
    const [least, most] = [Math.min(inFirst.size, inOther.size), Math.max(inFirst.size, inOther.size)];
    if (least < LEAST_SIZE * most) return false;
    const common = countShared(inFirst, inOther);
    if (common >= A_COPY * most) return false;
    return common >= LEAST_SHARED * least || countShared(headingsOf(first), headingsOf(other)) >= LEAST_HEADINGS;
  };
}
