import { noTokens, type Tokens } from '../pattern/tokenise-clause';
import type { Place } from '../place';
import type { CompiledFrames } from './compiled-frames';
import { markDenied } from './mark-denied';

/** Words of a text, and which predicates any of them meets. */
export interface WordsOf {
  tokens: Tokens;
  met: Int32Array;
}

/** A place as words, once for all frames. Reused: the next place overwrites it. */
export interface WordsInPlace {
  text: WordsOf;
  leadIn: WordsOf;
  /** The lead-in and the sentence in one row; the same words as `text` without a lead-in. */
  joined: WordsOf;
  heading: WordsOf;
  /** How many words of `joined` stand before the sentence's own. */
  before: number;
  /** For each word of `joined`: 1 where an act that begins there is denied. */
  denied: Uint8Array;
}

const MOST_CHARACTERS = 2400;
const MOST_WORDS = 1500;
// Bits of known words, in numbers of 32.
const MOST_KNOWN_BITS = 4_000_000;

const wordsOf = (frames: CompiledFrames, most: number): WordsOf => ({
  tokens: noTokens(most),
  met: new Int32Array(frames.table.stride),
});

const places = new WeakMap<CompiledFrames, WordsInPlace>();

function placeFor(frames: CompiledFrames): WordsInPlace {
  const known = places.get(frames);
  if (known) return known;
  const place = {
    text: wordsOf(frames, MOST_WORDS),
    leadIn: wordsOf(frames, MOST_WORDS),
    joined: wordsOf(frames, 2 * MOST_WORDS),
    heading: wordsOf(frames, MOST_WORDS),
    before: 0,
    denied: new Uint8Array(2 * MOST_WORDS),
  };
  places.set(frames, place);
  return place;
}

function noteMet({ tokens, met }: WordsOf, { table }: CompiledFrames): void {
  const { bits, stride } = table;
  met.fill(0);
  for (let i = 0; i < tokens.count; i++) {
    const row = (tokens.ids[i] as number) * stride;
    for (let k = 0; k < stride; k++) met[k] = (met[k] as number) | (bits[row + k] as number);
  }
}

function fill(words: WordsOf, text: string, frames: CompiledFrames): void {
  frames.tokenise(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text, words.tokens);
  noteMet(words, frames);
}

function copy(from: Tokens, to: Tokens): void {
  to.ids.set(from.ids.subarray(0, from.count));
  to.starts.set(from.starts.subarray(0, from.count));
  to.ends.set(from.ends.subarray(0, from.count));
  to.count = from.count;
}

/** Joins the sentence to its lead-in, without the ends between them; gives how many words the lead-in has. */
function join(joined: Tokens, leadIn: Tokens, text: Tokens): number {
  copy(leadIn, joined);
  const before = joined.count - 2;
  for (let i = 1; i < text.count; i++) {
    const at = before + i;
    joined.ids[at] = text.ids[i] as number;
    joined.starts[at] = text.starts[i] as number;
    joined.ends[at] = text.ends[i] as number;
  }
  joined.count = before + text.count;
  return before;
}

/** Writes a place out as words. */
export function layOut(place: Place, frames: CompiledFrames): WordsInPlace {
  const words = placeFor(frames);
  if (frames.table.words.length * frames.table.stride > MOST_KNOWN_BITS) {
    frames.table.clear();
    frames.tokenise.forget();
  }
  fill(words.text, place.text, frames);
  fill(words.heading, place.heading ?? '', frames);
  fill(words.leadIn, place.leadIn ?? '', frames);
  words.before = join(words.joined.tokens, words.leadIn.tokens, words.text.tokens);
  noteMet(words.joined, frames);
  markDenied(words, frames);
  return words;
}
