import type { Block } from '../../model/terms';
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

/** Numbers other than 0, each once; many times as fast as a set of the language, which has to take anything. */
class Numbers {
  size = 0;
  private readonly places: Int32Array;

  constructor(most: number) {
    this.places = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  private placeOf(number: number): number {
    const last = this.places.length - 1;
    let place = number & last;
    while (this.places[place] !== 0 && this.places[place] !== number) place = (place + 1) & last;
    return place;
  }

  add(number: number): void {
    const place = this.placeOf(number);
    if (this.places[place] === 0) this.size++;
    this.places[place] = number;
  }

  countShared(other: Numbers): number {
    let count = 0;
    for (const number of this.places) if (number !== 0 && other.places[other.placeOf(number)] === number) count++;
    return count;
  }
}

/** Each run of four words as one number; `known` has a number for each word. */
function runsOf(blocks: readonly Block[], known: Map<string, number>): Numbers {
  const words = blocks.flatMap(({ text }) => tokenise(text));
  const runs = new Numbers(words.length);
  let [a, b, c, count] = [0, 0, 0, 0];
  for (const word of words) {
    let d = known.get(word);
    if (d === undefined) {
      d = Math.imul(known.size + 1, 0x9e3779b1);
      known.set(word, d);
    }
    const run = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f) ^ d;
    if (++count >= RUN) runs.add(run ^ (run >>> 15) || 1);
    a = b;
    b = c;
    c = d;
  }
  return runs;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

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
    const common = inFirst.countShared(inOther);
    if (common >= A_COPY * most) return false;
    return common >= LEAST_SHARED * least || shared(headingsOf(first), headingsOf(other)) >= LEAST_HEADINGS;
  };
}
