import type { Block } from '../../model/terms';
import { quickHash } from '../../text/quick-hash';
import { tokenise } from '../../text/tokenise';

const RUN = 4;
/** Two texts by one author on one subject share more runs of words than this; two on different subjects hardly any. */
const LEAST_SHARED = 0.12;
const LEAST_HEADINGS = 3;
const LEAST_SIZE = 0.3;
/** As good as all of the shorter one. */
const A_COPY = 0.995;

const headingsOf = (blocks: readonly Block[]): Set<string> =>
  new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => tokenise(text).join(' ')));

function runsOf(blocks: readonly Block[]): Set<number> {
  const words = blocks.flatMap(({ text }) => tokenise(text));
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(quickHash(words.slice(i, i + RUN).join(' ')));
  return runs;
}

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((one) => b.has(one)).length;

/** Two editions of one text: about as long, with whole sentences or most headings in common, and no mere copy. Linear. */
export function areAlike(a: readonly Block[], b: readonly Block[]): boolean {
  const [inA, inB] = [runsOf(a), runsOf(b)];
  const [least, most] = [Math.min(inA.size, inB.size), Math.max(inA.size, inB.size)];
  if (least < LEAST_SIZE * most) return false;
  const common = shared(inA, inB);
  if (common >= A_COPY * most) return false;
  const headings = shared(headingsOf(a), headingsOf(b));
  return common >= LEAST_SHARED * least || headings >= LEAST_HEADINGS;
}
