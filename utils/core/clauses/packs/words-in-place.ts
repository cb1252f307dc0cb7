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

interface Buffers extends WordsInPlace {
  /** Both with and without a lead-in in front. */
  long: WordsOf;
  told: { heading?: string; leadIn?: string };
}

const wordsOf = (frames: CompiledFrames, most: number): WordsOf => ({
  tokens: noTokens(most),
  met: new Int32Array(frames.table.needs.stride),
});

const places = new WeakMap<CompiledFrames, Buffers>();

function buffersFor(frames: CompiledFrames): Buffers {
  const known = places.get(frames);
  if (known) return known;
  const long = wordsOf(frames, 2 * MOST_WORDS);
  const [text, leadIn, heading] = [
    wordsOf(frames, MOST_WORDS),
    wordsOf(frames, MOST_WORDS),
    wordsOf(frames, MOST_WORDS),
  ];
  const denied = new Uint8Array(2 * MOST_WORDS);
  const buffers = { text, leadIn, heading, joined: text, long, before: 0, denied, told: {} };
  places.set(frames, buffers);
  return buffers;
}

function fill({ tokens, met }: WordsOf, text: string, { tokenise, table }: CompiledFrames): void {
  tokenise(text.length > MOST_CHARACTERS ? text.slice(0, MOST_CHARACTERS) : text, tokens);
  const { bits, stride } = table.needs;
  met.fill(0);
  for (let i = 0; i < tokens.count; i++) {
    const row = (tokens.ids[i] as number) * stride;
    for (let k = 0; k < stride; k++) met[k] = (met[k] as number) | (bits[row + k] as number);
  }
}

function append(to: Tokens, from: Tokens, { first, at }: { first: number; at: number }): void {
  for (let i = first; i < from.count; i++) {
    to.ids[at + i] = from.ids[i] as number;
    to.starts[at + i] = from.starts[i] as number;
    to.ends[at + i] = from.ends[i] as number;
  }
  to.count = at + from.count;
}

/** Joins the sentence to its lead-in, without the ends between them. */
function join(words: Buffers): void {
  const { leadIn, text, long } = words;
  words.before = Math.max(0, leadIn.tokens.count - 2);
  words.joined = words.before === 0 ? text : long;
  if (words.before === 0) return;
  append(long.tokens, leadIn.tokens, { first: 0, at: 0 });
  append(long.tokens, text.tokens, { first: 1, at: words.before });
  for (let k = 0; k < long.met.length; k++) long.met[k] = (leadIn.met[k] as number) | (text.met[k] as number);
}

function forgetMany(words: Buffers, { table, tokenise }: CompiledFrames): void {
  if (table.words.length * table.states.stride <= MOST_KNOWN_BITS) return;
  table.clear();
  tokenise.forget();
  words.told = {};
}

/** Writes a place out as words. */
export function layOut({ text, heading = '', leadIn = '' }: Place, frames: CompiledFrames): WordsInPlace {
  const words = buffersFor(frames);
  forgetMany(words, frames);
  fill(words.text, text, frames);
  // Many sentences share a heading, items a lead-in.
  if (words.told.heading !== heading) fill(words.heading, heading, frames);
  if (words.told.leadIn !== leadIn) fill(words.leadIn, leadIn, frames);
  words.told = { heading, leadIn };
  join(words);
  markDenied(words, frames);
  return words;
}
