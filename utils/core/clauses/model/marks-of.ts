import type { Marks } from './clause-model';
import type { Bag } from './features/bag';
import type { SentenceWords } from './features/read-sentence';

// Words with less than this share of the weightiest word's say are not shown.
const LEAST_SHARE = 0.35;
const MOST_WORDS = 8;

function saysOf({ facts }: SentenceWords, bag: Bag, weightOf: (bucket: number) => number): Float64Array {
  const says = new Float64Array(facts.length);
  for (let at = 0; at < bag.count; at++) {
    const word = bag.words[at] ?? -1;
    const partner = bag.partners[at] ?? -1;
    if (word < 0) continue;
    const half = ((bag.values[at] ?? 0) * weightOf(bag.buckets[at] ?? 0)) / 2;
    says[word] = (says[word] ?? 0) + half;
    says[partner] = (says[partner] ?? 0) + half;
  }
  return says;
}

/** Where the words stand that spoke most for it, in order; neighbours are one mark. */
export function marksOf(text: SentenceWords, bag: Bag, weightOf: (bucket: number) => number): Marks {
  const says = saysOf(text, bag, weightOf);
  const most = says.reduce((a, b) => Math.max(a, b), 0);
  if (most <= 0) return [];
  const order = [...says.keys()].sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0));
  const chosen = order.slice(0, MOST_WORDS).filter((word) => (says[word] ?? 0) >= most * LEAST_SHARE);
  const marks: Marks = [];
  for (const word of chosen.sort((a, b) => a - b)) {
    const [start, end] = [text.starts[word] ?? 0, text.ends[word] ?? 0];
    const last = marks.at(-1);
    if (last && start - last[1] <= 1) last[1] = end;
    else marks.push([start, end]);
  }
  return marks;
}
