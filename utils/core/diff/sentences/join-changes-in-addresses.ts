import type { Alignment } from '../align/align-sequence';
import type { Side } from '../blocks/read-side';
import type { WordStream } from './word-stream';

/** Scripts without spaces have none of these in their words. */
const UNBROKEN = /[!-~]{6,}/g;
const JOINT = /[a-z0-9](?:[./@]|:\/\/)(?=[a-z0-9])/gi;
/** `and/or` has one joint, an address more. */
const LEAST_JOINTS = 2;

/** What changed of an address changed in one piece: takes back the matches between its changes. Alters `partner`. */
export function joinChangesInAddresses(
  [oldSide, before]: [Side, WordStream],
  [newSide, after]: [Side, WordStream],
  partner: Alignment,
): void {
  const back = new Int32Array(after.ids.length).fill(-1);
  partner.forEach((place, word) => {
    if (place >= 0) back[place] = word;
  });
  const forgetOld = (word: number) => {
    const place = partner[word] ?? -1;
    if (place >= 0) back[place] = -1;
    partner[word] = -1;
  };
  const forgetNew = (word: number) => {
    if ((back[word] ?? -1) >= 0) forgetOld(back[word] ?? 0);
  };
  for (const words of findAddresses(newSide, after, back)) betweenChanges(words, back, forgetNew);
  for (const words of findAddresses(oldSide, before, partner)) betweenChanges(words, partner, forgetOld);
}

/** Words `from` up to, not including, `to`. */
interface Range {
  from: number;
  to: number;
}

function* findAddresses(side: Side, { blocks }: WordStream, matches: Int32Array): Generator<Range> {
  for (let start = 0; start < blocks.length; ) {
    const { text, cuts, ids } = side.wordsOf(blocks[start] ?? 0);
    const found = isPartlyMatched(matches, start, start + ids.length) ? unbrokenOf(text) : [];
    for (const [chars, at] of found) {
      let from = 0;
      while (from < ids.length && (cuts[from] ?? 0) < at) from++;
      let to = from;
      while (to < ids.length && (cuts[to] ?? 0) < at + chars.length) to++;
      if (to - from > 1) yield { from: start + from, to: start + to };
    }
    start += Math.max(1, ids.length);
  }
}

function isPartlyMatched(matches: Int32Array, from: number, to: number): boolean {
  const isFirstMatched = (matches[from] ?? -1) >= 0;
  for (let word = from + 1; word < to; word++) if ((matches[word] ?? -1) >= 0 !== isFirstMatched) return true;
  return false;
}

function* unbrokenOf(text: string): Generator<[chars: string, at: number]> {
  if (!/[./@]/.test(text)) return;
  for (const { 0: chars, index } of text.matchAll(UNBROKEN)) {
    if ((chars.match(JOINT)?.length ?? 0) >= LEAST_JOINTS) yield [chars, index];
  }
}

function betweenChanges({ from, to }: Range, matches: Int32Array, act: (word: number) => void): void {
  let [first, last] = [from, to - 1];
  while (first < to && (matches[first] ?? -1) >= 0) first++;
  while (last > first && (matches[last] ?? -1) >= 0) last--;
  for (let word = first; word < last; word++) act(word);
}
